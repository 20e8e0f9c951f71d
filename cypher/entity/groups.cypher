// Groups of all entities; one may be in several. $keys: one that is empty; $limit
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (e:Entity)
  WHERE e.slug IS NOT NULL /* where(e) */
  /* values(e) { */ WITH e, [e.name] AS values /* } */
  WITH values, count(*) AS count
  /* page(values) { */ WITH values, count, values AS place ORDER BY values LIMIT $limit /* } */
  RETURN values, count, place
}
RETURN key, place AS cursor, values, count
