// Entities by slug. $keys: slugs
UNWIND $keys AS key
MATCH (it:Entity {slug: key})
RETURN key /* columns(it) */
