// Deletes the stances held by an entity, held on its behalf, or taken on it. $slug
MATCH (e:Entity {slug: $slug})-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance)
WITH DISTINCT s
DETACH DELETE s
