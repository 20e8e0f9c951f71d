// Every relationship type is part of the model.
MATCH (a)-[r]->(b)
WHERE NOT type(r) IN keys($ends)
RETURN coalesce(r.id, elementId(r)) AS what,
  coalesce(a.slug, '?') + ' ' + type(r) + ' ' + coalesce(b.slug, '?') AS detail;
