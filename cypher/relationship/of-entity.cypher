// Claims of several types that join each entity to another, in either direction, newest first.
// $keys: slugs; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (e:Entity {slug: key})/* arrow(it) { */-[it:SUPPLIES|OWNS]-/* } */(other:Entity)
  WHERE it.ord IS NOT NULL /* visible(it) */ /* also(it) */ /* where */ /* since(it.ord) */
  /* page(it, other) { */ WITH it, other, it.ord AS place ORDER BY it.ord /* way */ LIMIT $limit /* } */
  RETURN it, other, place
}
RETURN key, place AS cursor,
  /* direction { */ CASE it.fromKey WHEN key THEN 'OUTGOING' ELSE 'INCOMING' END /* } */ AS direction
  /* columns(it, claim) */ /* columns(other, node) */
