// Relationships of a type with the slugs of their ends, one page at a time; the names of properties that are whole
// numbers. $after: the last id of the page before; $limit
MATCH ()-[it:/* type { */ SUPPLIES /* } */]->()
WHERE it.id > $after
WITH it ORDER BY it.id LIMIT $limit
RETURN it.id AS key, type(it) AS type, startNode(it).slug AS from, endNode(it).slug AS to, properties(it) AS properties,
  [name IN keys(it) WHERE it[name] IS :: INTEGER NOT NULL] AS integers
