// Nodes of a label, one page at a time, in the order of a property that identifies them; the names of those properties
// that are whole numbers. $after: the last value of the page before; $limit
MATCH (it:/* label { */ Entity /* } */)
WHERE it./* key { */ slug /* } */ > $after
WITH it ORDER BY it./* key { */ slug /* } */ LIMIT $limit
RETURN it./* key { */ slug /* } */ AS key, labels(it) AS labels, properties(it) AS properties,
  [name IN keys(it) WHERE it[name] IS :: INTEGER NOT NULL] AS integers
