// Stances with the slugs of those who hold them, of what they are on, and of those on whose behalf they are held, one
// page at a time; the names of properties that are whole numbers. $after: the last slug of the page before; $limit
MATCH (it:Stance)
WHERE it.slug > $after
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, labels(it) AS labels, properties(it) AS properties,
  [name IN keys(it) WHERE it[name] IS :: INTEGER NOT NULL] AS integers,
  COLLECT { MATCH (e:Entity)-[:HOLDS]->(it) RETURN e.slug AS slug ORDER BY slug } AS holders,
  COLLECT { MATCH (it)-[:ON]->(e:Entity) RETURN e.slug AS slug ORDER BY slug } AS targets,
  COLLECT { MATCH (it)-[:ON_BEHALF_OF]->(e:Entity) RETURN e.slug AS slug ORDER BY slug } AS principals
