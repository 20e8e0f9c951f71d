// The sources that each source reports, by slug. $keys: slugs; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (:Entity {slug: key})<-[:REPORTED_IN]-(e:Source)
  WHERE e.slug IS NOT NULL /* where(e) */ /* after(e) */
  /* page(e) { */ WITH e, e.slug AS place ORDER BY e.slug LIMIT $limit /* } */
  RETURN e, place
}
RETURN key, place AS cursor /* columns(e) */
