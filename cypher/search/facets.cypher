// How many entities of each kind each text finds, beyond the first 200 too. $keys: two lines each, with what a name
// begins that begins with the text, and the query for the index
UNWIND $keys AS key
CALL (*) {
  WITH split(key, '\n') AS lines, COUNT { (:Entity) } AS entities
  WHERE entities > 0 // an empty graph may lack the index
  CALL (lines) {
    MATCH (e:Entity)
    WHERE e.nameKey STARTS WITH lines[0]
    RETURN e
    UNION
    CALL db.index.fulltext.queryNodes('entity_search', lines[1]) YIELD node AS e
    RETURN e
  }
  WITH labels(e) AS labels, count(*) AS count
  RETURN [label IN labels WHERE NOT label IN ['Entity', 'Actor']][0] AS kind, sum(count) AS count
}
RETURN key, kind, count
ORDER BY key, count DESC, kind
