// Removes the stances by an entity, for it and on it. $slug
MATCH (e:Entity {slug: $slug})-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance)
WITH DISTINCT s
DETACH DELETE s
