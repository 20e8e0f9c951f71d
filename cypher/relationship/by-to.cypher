// What points to each entity by relationships of one type, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (other:/* label { */ Entity /* } */)-[r:/* type { */ SUPPLIES /* } */]->(:Entity)
  WHERE r.toKey = key AND r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  WITH r, other ORDER BY /* order(r) { */ r.toKey DESC, r.ord DESC /* } */ LIMIT $limit
  RETURN r, other
}
RETURN key, r.ord AS cursor, 'INCOMING' AS direction /* claim(r) */ /* node(other) */
