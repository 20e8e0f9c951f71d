// Claims that join each entity to another, of several types and in either direction, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {slug: key})/* pattern { */-[r:SUPPLIES|OWNS]-/* } */(other:Entity)
  WHERE r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  WITH r, other, /* direction { */ CASE startNode(r) WHEN e THEN 'OUTGOING' ELSE 'INCOMING' END /* } */ AS direction
  ORDER BY /* order(r) { */ r.ord DESC /* } */ LIMIT $limit
  RETURN r, other, direction
}
RETURN key, r.ord AS cursor, direction /* claim(r) */ /* node(other) */
