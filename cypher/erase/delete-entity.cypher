// Deletes an entity with its relationships. $slug
MATCH (e:Entity {slug: $slug})
DETACH DELETE e
