// Groups of all entities; an entity may be in several. $keys: a list of one empty text; $limit
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (it:Entity)
  WHERE it.slug IS NOT NULL /* where */
  /* grouped { */ UNWIND [it.name] AS k0 /* } */
  WITH [/* keys { */ k0 /* } */] AS values, count(*) AS count
  /* page(values, count) { */ WITH values, count, values AS place ORDER BY values /* way */ LIMIT $limit /* } */
  RETURN values, count, place
}
RETURN key, place AS cursor, values, count
