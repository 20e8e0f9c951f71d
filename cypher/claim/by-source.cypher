// Claims that cite each source, newest first. $keys: slugs of sources; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
WITH key, '"' + key + '" OR ' + replace(key, '-', '\\-') + '\\#*' AS citing
CALL (citing) {
  CALL (citing) {
    CALL db.index.fulltext.queryNodes('stance_citations', citing) YIELD node AS s
    WHERE s.sortKey IS NOT NULL /* visible(s) */
    RETURN s.sortKey AS ord, s, null AS r
    UNION ALL
    CALL db.index.fulltext.queryRelationships('relationship_citations', citing) YIELD relationship AS r
    WHERE r.ord IS NOT NULL /* visible(r) */
    RETURN r.ord AS ord, null AS s, r
  }
  WITH ord, s, r WHERE ord IS NOT NULL /* after(ord) */
  WITH ord, s, r ORDER BY /* order(ord) { */ ord DESC /* } */ LIMIT $limit
  RETURN ord, s, r
}
RETURN key, ord AS cursor /* stance(s) */ /* relationship(r) */
