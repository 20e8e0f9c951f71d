// Relationships of all types, by id. $limit; $lowest, $highest: the page's ends
CALL () {
  /* each { */
  MATCH ()-[r:SUPPLIES]->()
  WHERE r.id IS NOT NULL /* visible(r) */ /* where(r) */ /* after(r) */
  WITH r ORDER BY /* order(r) { */ r.id /* } */ LIMIT $limit
  RETURN r
  /* } each */
}
WITH r ORDER BY /* order(r) { */ r.id /* } */ LIMIT $limit
RETURN r.id AS cursor /* columns(r) */
