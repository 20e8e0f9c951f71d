// What each entity points to by relationships of one type, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity)-[r:/* type { */ SUPPLIES /* } */]->(other:/* label { */ Entity /* } */)
  WHERE r.fromKey = key AND r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  WITH r, other ORDER BY /* order(r) { */ r.fromKey DESC, r.ord DESC /* } */ LIMIT $limit
  RETURN r, other
}
RETURN key, r.ord AS cursor, 'OUTGOING' AS direction /* claim(r) */ /* node(other) */
