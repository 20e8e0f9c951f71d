// Relationships of one type from each entity, newest first.
// $keys: slugs; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (:Entity)-[it:/* type { */ SUPPLIES /* } */]->(other:/* label { */ Entity /* } */)
  WHERE it.fromKey = key AND it.ord IS NOT NULL /* visible(it) */ /* also(it) */ /* where */ /* since(it.ord) */
  /* page(it, other) { */ WITH it, other, it.ord AS place ORDER BY it.fromKey /* way */, it.ord /* way */ LIMIT $limit /* } */
  RETURN it, other, place
}
RETURN key, place AS cursor, 'OUTGOING' AS direction /* columns(it, claim) */ /* columns(other, node) */
