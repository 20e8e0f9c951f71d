// Deletes entities that no relationship joins. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})
WHERE NOT EXISTS { (e)--() }
CALL (e) {
  DELETE e
} IN TRANSACTIONS OF 2000 ROWS
