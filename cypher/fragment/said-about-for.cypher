// Each stance that one of `holders` has on `about`: what others say for it is its own, and what it says for others is not.
// Those of few holders are looked up one by one; of more holders, all that is said about it is read.
WITH ['ministry-of-commerce'] AS holders, 'zte-export-ban' AS about
CALL (holders, about) {
  /* fragment { */
  WITH holders, about WHERE size(holders) <= 100
  UNWIND holders AS holder
  MATCH (it:Stance)
  WHERE it.holder = holder AND it.target = about AND it.sortKey IS NOT NULL /* visible(it) */ AND it.onBehalfOf IS NULL
  RETURN holder, it
  UNION ALL
  WITH holders, about WHERE size(holders) <= 100
  UNWIND holders AS holder
  MATCH (it:Stance)
  WHERE it.onBehalfOf = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target = about
  RETURN holder, it
  UNION ALL
  WITH holders, about WHERE size(holders) > 100
  MATCH (it:Stance)
  WHERE it.target = about AND it.sortKey IS NOT NULL /* visible(it) */ AND coalesce(it.onBehalfOf, it.holder) IN holders
  RETURN coalesce(it.onBehalfOf, it.holder) AS holder, it
  /* } */
}
RETURN holder, it.slug AS slug
