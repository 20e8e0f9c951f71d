// Entities with all of their properties. The index is named, since a plan may be made while the graph is empty. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})
USING INDEX e:Entity(slug)
RETURN slug, properties(e) AS properties
