// The sources that each source reports, by slug. $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {slug: key})<-[:REPORTED_IN]-(e:Source)
  WHERE e.slug IS NOT NULL /* where(e) */ /* after(e) */
  WITH e ORDER BY /* order(e) { */ e.slug /* } */ LIMIT $limit
  RETURN e
}
RETURN key, e.slug AS cursor /* columns(e) */
