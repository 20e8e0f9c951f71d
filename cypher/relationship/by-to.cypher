// Relationships of one type to each entity, newest first.
// $keys: slugs; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (other:/* label { */ Entity /* } */)-[it:/* type { */ SUPPLIES /* } */]->(:Entity)
  WHERE it.toKey = key AND it.ord IS NOT NULL /* visible(it) */ /* also(it) */ /* where */ /* since(it.ord) */
  /* page(it, other) { */ WITH it, other, it.ord AS place ORDER BY it.toKey /* way */, it.ord /* way */ LIMIT $limit /* } */
  RETURN it, other, place
}
RETURN key, place AS cursor, 'INCOMING' AS direction /* columns(it, claim) */ /* columns(other, node) */
