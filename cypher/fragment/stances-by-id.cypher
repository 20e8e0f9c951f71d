// Stances by slug, with their properties and ends. The statement names the index, because it may be planned while the
// graph is still empty. $ids
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
