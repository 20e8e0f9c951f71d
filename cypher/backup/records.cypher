// What is recorded about some batches of imports, in the order of the ids; the names of properties that are whole
// numbers. $ids
UNWIND range(0, size($ids) - 1) AS place
MATCH (it)
WHERE elementId(it) = $ids[place]
RETURN labels(it) AS labels, properties(it) AS properties,
  [name IN keys(it) WHERE it[name] IS :: INTEGER NOT NULL] AS integers
ORDER BY place
