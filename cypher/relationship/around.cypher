// Claims of a few types that join each entity to another, newest first: those of each type and direction from their index.
// $keys: slugs; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  CALL (*) {
    /* each { */
    MATCH (:Entity)/* arrow(it) { */-[it:SUPPLIES]->/* } */(other:Entity)
    WHERE /* own(it) { */ it.fromKey /* } */ = key AND it.ord IS NOT NULL /* visible(it) */ /* also(it) */ /* where */ /* since(it.ord) */
    /* page(it, other) { */ WITH it, other, it.ord AS place ORDER BY /* own(it) { */ it.fromKey /* } */ /* way */, it.ord /* way */ LIMIT $limit /* } */
    RETURN it, other, place
    /* } */
  }
  /* pages(it, other) { */ WITH it, other, it.ord AS place ORDER BY it.ord /* way */ LIMIT $limit /* } */
  RETURN it, other, place
}
RETURN key, place AS cursor, CASE it.fromKey WHEN key THEN 'OUTGOING' ELSE 'INCOMING' END AS direction
  /* columns(it, claim) */ /* columns(other, node) */
