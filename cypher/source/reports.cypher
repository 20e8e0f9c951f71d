// The sources that each source reports, in the order of their slugs. $keys: slugs; $limit; $lowest, $highest: the ends
// of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (:Entity {slug: key})<-[:REPORTED_IN]-(it:Source)
  WHERE it.slug IS NOT NULL /* where */ /* after(it.slug) */
  /* page(it) { */ WITH it, it.slug AS place ORDER BY it.slug /* way */ LIMIT $limit /* } */
  RETURN it, place
}
RETURN key, place AS cursor /* columns(it) */
