// Relationships of all types, by id. $limit; $lowest, $highest: the page's ends
/* searched */
CALL (*) {
  /* each { */
  MATCH ()-[r:SUPPLIES]->()
  WHERE r.id IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  /* page(r) { */ WITH r, r.id AS place ORDER BY r.id LIMIT $limit /* } */
  RETURN r, place
  /* } each */
}
/* pages(r) { */ WITH r, r.id AS place ORDER BY r.id LIMIT $limit /* } */
RETURN place AS cursor /* columns(r) */
