// Claims that cite each source, in the order of the first place that they cite in it: numbers in a locator are compared
// as numbers, and claims that cite the whole source come first. Of one place the newest first. $keys: slugs of sources;
// $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  WITH '"' + key + '" OR ' + replace(key, '-', '\\-') + '\\#*' AS citing
  CALL (*) {
    CALL db.index.fulltext.queryNodes('stance_citations', citing) YIELD node AS it
    WHERE it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.sortKey AS ord, it.citations AS citations, it AS s, null AS r
    UNION ALL
    CALL db.index.fulltext.queryRelationships('relationship_citations', citing) YIELD relationship AS it
    WHERE it.ord IS NOT NULL /* visible(it) */ /* where */
    RETURN it.ord AS ord, it.citations AS citations, null AS s, it AS r
  }
  CALL (key, citations) {
    UNWIND citations AS citation
    WITH citation WHERE citation = key OR citation STARTS WITH key + '#'
    WITH split(substring(citation, size(key) + 1), '') + [''] AS characters
    WITH reduce(read = ['', ''], one IN characters | CASE
      WHEN one IN ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] THEN [read[0], read[1] + one]
      WHEN size(read[1]) > 0 AND size(read[1]) < 12 THEN [read[0] + right('00000000000' + read[1], 12) + one, '']
      ELSE [read[0] + read[1] + one, '']
    END)[0] AS locator
    RETURN min(locator) AS locator
  }
  WITH s, r, coalesce(locator, '') + ' ' + ord AS ord
  WHERE ord IS NOT NULL /* after(ord) */
  /* page(s, r) { */ WITH s, r, ord AS place ORDER BY ord /* way */ LIMIT $limit /* } */
  RETURN s, r, place
}
RETURN key, place AS cursor /* columns(s, stance) */ /* columns(r, relationship) */
