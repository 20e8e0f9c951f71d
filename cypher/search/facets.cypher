// How many entities of each kind each text finds, also beyond the first 200: those with every word or, if there are
// none, those with the most words. $keys: five lines each: the beginning of a name, the query for a whole name, alias
// or slug, the query for all words, the queries for each word, and the queries that allow for misspelling
UNWIND $keys AS key
CALL (*) {
  WITH split(key, '\n') AS lines, COUNT { (:Entity) } AS entities
  WHERE entities > 0 // an empty graph may lack the index
  CALL (lines) {
    CALL (lines) {
      MATCH (e:Entity)
      WHERE e.nameKey STARTS WITH lines[0]
      RETURN e
      UNION
      CALL db.index.fulltext.queryNodes('entity_keys', lines[1]) YIELD node AS e
      RETURN e
      UNION
      CALL db.index.fulltext.queryNodes('entity_words', lines[2]) YIELD node AS e
      RETURN e
    }
    WITH labels(e) AS labels, count(*) AS count
    RETURN collect({labels: labels, count: count}) AS whole
  }
  CALL (lines, whole) {
    UNWIND whole AS one
    RETURN one.labels AS labels, one.count AS count
    UNION ALL
    WITH lines
    WHERE whole = []
    UNWIND [part IN split(lines[3], '\t') | [part, 1]] + [part IN split(lines[4], '\t') WHERE part <> '' | [part, 0]] AS part
    CALL db.index.fulltext.queryNodes('entity_words', part[0], {limit: 10000}) YIELD node AS e
    WITH e, sum(part[1]) AS words
    WITH words, collect(e) AS some ORDER BY words DESC LIMIT 1
    UNWIND some AS e
    RETURN labels(e) AS labels, count(*) AS count
  }
  RETURN [label IN labels WHERE NOT label IN ['Entity', 'Actor']][0] AS kind, sum(count) AS count
}
RETURN key, kind, count
ORDER BY key, count DESC, kind
