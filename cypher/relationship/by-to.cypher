// What points to each entity by relationships of one type, newest first.
// $keys: slugs; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (other:/* label { */ Entity /* } */)-[r:/* type { */ SUPPLIES /* } */]->(:Entity)
  WHERE r.toKey = key AND r.ord IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  /* page(r) { */ WITH r, other, r.ord AS place ORDER BY r.toKey, r.ord LIMIT $limit /* } */
  RETURN r, other, place
}
RETURN key, place AS cursor, 'INCOMING' AS direction /* claim(r) */ /* node(other) */
