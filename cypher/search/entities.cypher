// Entities that each text finds, best first: those whose name it is, those whose name begins with it, the others by
// score; of all of them the first 200. $keys: three lines each, with what such a name begins, the query for the index,
// and the kinds; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (*) {
  WITH split(key, '\n') AS lines, COUNT { (:Entity) } AS entities
  WHERE entities > 0 // an empty graph may lack the index
  WITH lines[0] AS name, lines[1] AS query, split(lines[2], ' ') AS kinds
  CALL (name, query, kinds) {
    MATCH (e:Entity)
    WHERE e.nameKey STARTS WITH name AND any(label IN labels(e) WHERE label IN kinds)
    WITH e ORDER BY e.nameKey, e.slug LIMIT 200
    RETURN e, 0.0 AS found
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_search', query) YIELD node AS e, score AS found
    WHERE any(label IN labels(e) WHERE label IN kinds)
    // They come best first, and no more of them are read than are taken.
    WITH e, found LIMIT 200
    RETURN e, found
  }
  WITH name, e, max(found) AS found
  WITH e, toInteger(round(10000 * (found / (found + 10) +
    CASE WHEN e.nameKey = rtrim(name) THEN 2 WHEN e.nameKey STARTS WITH name THEN 1 ELSE 0 END))) AS rank
  WITH e, rank, right('0000' + toString(30000 - rank), 5) + ' ' + e.slug AS rankKey
  ORDER BY rankKey LIMIT 200
  WITH e, rank, rankKey WHERE rankKey IS NOT NULL /* after(rankKey) */
  /* page(rankKey) { */ WITH e, rank, rankKey AS place ORDER BY rankKey LIMIT $limit /* } */
  RETURN e, rank, place
}
RETURN key, place AS cursor, rank / 10000.0 AS score, e.description AS text /* node(e) */
