// The entities that each text finds, best first: those whose name, alias or slug equals the text, then those whose name
// begins with it, then the others by score; the first 200 of them. If no entity contains every word, those with the
// most words. $keys: six lines each: the beginning of a name, the query for a whole name, alias or slug, the query for
// all words, the queries for each word, the queries that allow for misspelling, and the kinds;
// $limit; $lowest, $highest: the ends of the page
UNWIND $keys AS key
CALL (*) {
  WITH split(key, '\n') AS lines, COUNT { (:Entity) } AS entities
  WHERE entities > 0 // an empty graph may lack the index
  WITH lines[0] AS name, lines[1] AS exact, lines[2] AS query, lines[5] AS kinds,
    [part IN split(lines[3], '\t') | [part, 1]] + [part IN split(lines[4], '\t') WHERE part <> '' | [part, 0]] AS parts
  WITH name, exact, query, parts, split(kinds, ' ') AS kinds
  CALL (name, exact, query, kinds) {
    CALL (name, exact, query, kinds) {
      MATCH (e:Entity)
      WHERE e.nameKey STARTS WITH name AND any(label IN labels(e) WHERE label IN kinds)
      WITH e ORDER BY e.nameKey, e.slug LIMIT 200
      RETURN e, 0.0 AS found, CASE WHEN e.nameKey = rtrim(name) THEN 3 ELSE 1 END AS band
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_keys', exact) YIELD node AS e
      WHERE any(label IN labels(e) WHERE label IN kinds)
      WITH e LIMIT 200
      RETURN e, 0.0 AS found, 2 AS band
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_words', query) YIELD node AS e, score AS found
      WHERE any(label IN labels(e) WHERE label IN kinds)
      // Lucene returns the best first, and only those that are taken are read.
      WITH e, found LIMIT 200
      WITH e, found, e.nameKey AS nameKey
      RETURN e, found,
        CASE WHEN nameKey = rtrim(name) THEN 3 WHEN nameKey STARTS WITH name THEN 1 ELSE 0 END AS band
    }
    WITH e, max(found) AS found, max(band) AS band
    RETURN collect({e: e, found: found, band: band}) AS whole
  }
  CALL (query, parts, kinds, whole) {
    UNWIND whole AS one
    RETURN one.e AS e, one.found AS found, true AS isWhole, one.band AS band
    UNION ALL
    WITH parts, whole
    WHERE whole = []
      AND NOT EXISTS { CALL db.index.fulltext.queryNodes('entity_words', query, {limit: 1}) YIELD node RETURN node }
    UNWIND parts AS part
    CALL db.index.fulltext.queryNodes('entity_words', part[0], {limit: 10000}) YIELD node AS e, score
    WITH e, sum(part[1]) AS words, sum(score) AS found
    WITH words, collect({e: e, found: found}) AS some ORDER BY words DESC LIMIT 1
    UNWIND some AS one
    WITH one.e AS e, one.found AS found
    WHERE any(label IN labels(e) WHERE label IN kinds)
    RETURN e, found, false AS isWhole, 0 AS band
  }
  WITH e, isWhole, band, found / (found + 10) AS score
  // A whole name scores higher than a whole alias; both score from 2 to 3.
  WITH e, isWhole, CASE band WHEN 3 THEN 2.5 + score / 2 WHEN 2 THEN 2 + score / 2 ELSE band + score END AS score
  WITH e, isWhole, toInteger(round(10000 * score)) AS rank
  WITH e, isWhole, rank, right('0000' + toString(30000 - rank), 5) + ' ' + e.slug AS rankKey
  ORDER BY rankKey LIMIT 200
  WITH e, isWhole, rank, rankKey WHERE rankKey IS NOT NULL /* after(rankKey) */
  /* page(e, isWhole, rank) { */ WITH e, isWhole, rank, rankKey AS place ORDER BY rankKey /* way */ LIMIT $limit /* } */
  RETURN e, isWhole, rank, place
}
RETURN key, place AS cursor, rank / 10000.0 AS score, isWhole AS matchedAllWords, e.description AS description /* columns(e, node) */
