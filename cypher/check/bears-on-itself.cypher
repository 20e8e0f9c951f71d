// Nothing bears on itself.
MATCH (e)-[r:BEARS_ON]->(e)
RETURN r.id AS what, e.slug + ' bears on itself' AS detail;
