// Stances, newest first, from a few keys: the slugs of their holders, for example. With too many keys the list is read
// in its order instead. $limit; $lowest, $highest: the ends of the page
/* searched */
CALL (*) {
  /* each { */
  UNWIND /* keys { */ ['zte', 'trump'] /* } */ AS key
  CALL (*) {
    MATCH (it:Stance)
    WHERE /* of(it) { */ it.holder = key AND /* } */ it.sortKey IS NOT NULL /* visible(it) */ /* where */ /* since(it.sortKey) */
    /* page(it) { */ WITH it, it.sortKey AS place ORDER BY /* first(it) { */ it.holder /* way */, /* } */ it.sortKey /* way */ LIMIT $limit /* } */
    RETURN it, place
  }
  RETURN it, place
  /* } */
}
/* pages(it) { */ WITH it, it.sortKey AS place ORDER BY it.sortKey /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
