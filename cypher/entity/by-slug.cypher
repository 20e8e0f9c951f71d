// Entities by slug. $keys: slugs
UNWIND $keys AS key
MATCH (e:Entity {slug: key})
RETURN key /* columns(e) */
