// What a full-text search finds, by slug: looked for once for the statement. $query
/* fragment { */
CALL (*) {
  CALL db.index.fulltext.queryNodes(/* index { */ 'entity_words' /* } */, /* query { */ $query /* } */) YIELD node
  RETURN collect(node.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
