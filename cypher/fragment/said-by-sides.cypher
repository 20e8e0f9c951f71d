// Each stance on one of `targets`, with the actor whose side counts.
WITH ['zte-export-ban'] AS targets
CALL (targets) {
  /* fragment { */
  UNWIND targets AS target
  MATCH (it:Stance)
  WHERE it.target = target AND it.sortKey IS NOT NULL /* visible(it) */
  RETURN /* speaker(it) { */ coalesce(it.onBehalfOf, it.holder) /* } */ AS holder, it
  /* } */
}
RETURN holder, it.slug AS slug
