// Each stance that one of `holders` has on one of `targets`, lists of slugs. Few pairs are looked up one by one; of more
// pairs, all that each holder says is read.
WITH ['zte'] AS holders, ['zte-export-ban'] AS targets
CALL (holders, targets) {
  /* fragment { */
  WITH holders, targets WHERE size(holders) * size(targets) <= 10000
  UNWIND holders AS holder
  UNWIND targets AS target
  MATCH (it:Stance)
  WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL /* visible(it) */
  RETURN holder, it
  UNION ALL
  WITH holders, targets WHERE size(holders) * size(targets) > 10000
  UNWIND holders AS holder
  MATCH (it:Stance)
  WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
  RETURN holder, it
  /* } */
}
RETURN holder, it.slug AS slug
