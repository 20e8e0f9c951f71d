// Stances on each entity, newest first. $keys: slugs; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  /* read { */
  MATCH (it:Stance)
  WHERE
  /* } */
    it.target = key AND it.sortKey IS NOT NULL /* visible(it) */ /* where */ /* since(it.sortKey) */
  /* page(it) { */ WITH it, it.sortKey AS place ORDER BY it.target /* way */, it.sortKey /* way */ LIMIT $limit /* } */
  RETURN it, place
}
RETURN key, place AS cursor /* columns(it) */
