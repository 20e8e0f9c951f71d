// Relationships of several types, in the order of their ids. $limit; $lowest, $highest: the ends of the page
/* searched */
CALL (*) {
  /* each { */
  MATCH ()-[it:/* type { */ SUPPLIES /* } */]->()
  WHERE it.id IS NOT NULL /* visible(it) */ /* where */ /* after(it.id) */
  /* page(it) { */ WITH it, it.id AS place ORDER BY it.id /* way */ LIMIT $limit /* } */
  RETURN it, place
  /* } */
}
/* pages(it) { */ WITH it, it.id AS place ORDER BY it.id /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
