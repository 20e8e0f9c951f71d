// Claims that cite each source, newest first. $keys: slugs of sources; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  WITH '"' + key + '" OR ' + replace(key, '-', '\\-') + '\\#*' AS citing
  CALL (*) {
    CALL db.index.fulltext.queryNodes('stance_citations', citing) YIELD node AS it
    WHERE it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.sortKey AS ord, it AS s, null AS r
    UNION ALL
    CALL db.index.fulltext.queryRelationships('relationship_citations', citing) YIELD relationship AS it
    WHERE it.ord IS NOT NULL /* visible(it) */ /* where */
    RETURN it.ord AS ord, null AS s, it AS r
  }
  WITH ord, s, r WHERE ord IS NOT NULL /* since(ord) */
  /* page(s, r) { */ WITH s, r, ord AS place ORDER BY ord /* way */ LIMIT $limit /* } */
  RETURN s, r, place
}
RETURN key, place AS cursor /* columns(s, stance) */ /* columns(r, relationship) */
