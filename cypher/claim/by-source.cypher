// Claims that cite each source, newest first. $keys: slugs of sources; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  WITH '"' + key + '" OR ' + replace(key, '-', '\\-') + '\\#*' AS citing
  CALL (*) {
    CALL db.index.fulltext.queryNodes('stance_citations', citing) YIELD node AS s
    WHERE s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */
    RETURN s.sortKey AS ord, s, null AS r
    UNION ALL
    CALL db.index.fulltext.queryRelationships('relationship_citations', citing) YIELD relationship AS r
    WHERE r.ord IS NOT NULL /* visible(r) */ /* where(r) */
    RETURN r.ord AS ord, null AS s, r
  }
  WITH ord, s, r WHERE ord IS NOT NULL /* after(ord) */
  /* page(ord) { */ WITH s, r, ord AS place ORDER BY ord LIMIT $limit /* } */
  RETURN s, r, place
}
RETURN key, place AS cursor /* stance(s) */ /* relationship(r) */
