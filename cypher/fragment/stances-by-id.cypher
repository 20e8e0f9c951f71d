// Stances by slug, as they were written, with their ends. The index is named, since a plan may be made while the graph is
// empty. $ids
/* fragment { */
UNWIND $ids AS id
MATCH (it:Stance {slug: id})
USING INDEX it:Stance(slug)
RETURN id, 'Stance' AS type, properties(it) AS properties, {
  holder: head([(holder)-[:HOLDS]->(it) | holder.slug]),
  target: head([(it)-[:ON]->(target) | target.slug]),
  onBehalfOf: head([(it)-[:ON_BEHALF_OF]->(principal) | principal.slug])
} AS ends
/* } */
