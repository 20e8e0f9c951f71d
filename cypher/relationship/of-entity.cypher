// Claims that join each entity to another, of several types and in either direction, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (e:Entity {slug: key})/* pattern { */-[r:SUPPLIES|OWNS]-/* } */(other:Entity)
  WHERE r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  /* page(r) { */ WITH r, other, r.ord AS place ORDER BY r.ord LIMIT $limit /* } */
  RETURN r, other, place
}
RETURN key, place AS cursor, /* direction { */ CASE r.fromKey WHEN key THEN 'OUTGOING' ELSE 'INCOMING' END /* } */ AS direction
  /* claim(r) */ /* node(other) */
