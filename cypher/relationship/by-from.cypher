// What each entity points to by relationships of one type, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (:Entity)-[r:/* type { */ SUPPLIES /* } */]->(other:/* label { */ Entity /* } */)
  WHERE r.fromKey = key AND r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  /* page(r) { */ WITH r, other, r.ord AS place ORDER BY r.fromKey, r.ord LIMIT $limit /* } */
  RETURN r, other, place
}
RETURN key, place AS cursor, 'OUTGOING' AS direction /* claim(r) */ /* node(other) */
