// The topics of `it`, by slug: itself, where it is one, and those that it concerns.
MATCH (it:Entity)
RETURN it.slug AS slug, /* fragment { */ [slug IN [it.slug] WHERE it:Topic] + COLLECT {
  MATCH (it)-[r:CONCERNS]->(topic:Topic)
  WHERE r.ord IS NOT NULL /* visible(r) */
  RETURN DISTINCT topic.slug
} /* } */ AS topics
