// Each stance that one of `holders` has on `about`. Those of few holders are looked up one by one; of more holders, all
// that is said about it is read.
WITH ['zte'] AS holders, 'zte-export-ban' AS about
CALL (holders, about) {
  /* fragment { */
  WITH holders, about WHERE size(holders) <= 100
  UNWIND holders AS holder
  MATCH (it:Stance)
  WHERE it.holder = holder AND it.target = about AND it.sortKey IS NOT NULL /* visible(it) */
  RETURN holder, it
  UNION ALL
  WITH holders, about WHERE size(holders) > 100
  MATCH (it:Stance)
  WHERE it.target = about AND it.sortKey IS NOT NULL /* visible(it) */ AND it.holder IN holders
  RETURN it.holder AS holder, it
  /* } */
}
RETURN holder, it.slug AS slug
