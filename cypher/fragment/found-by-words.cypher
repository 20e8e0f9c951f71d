// The slugs that a full-text search finds. The search runs once for the whole statement. $query
/* fragment { */
CALL (*) {
  CALL db.index.fulltext.queryNodes(/* index { */ 'entity_words' /* } */, /* query { */ $query /* } */) YIELD node
  RETURN collect(node.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
