// Every relationship joins entities of kinds that its type allows.
MATCH (a)-[r]->(b)
WITH a, r, b, $ends[type(r)] AS ends
WHERE none(label IN labels(a) WHERE label IN ends.from) OR none(label IN labels(b) WHERE label IN ends.to)
RETURN coalesce(r.id, r.stance, elementId(r)) AS what,
  reduce(text = coalesce(a.slug, '?'), label IN labels(a) | text + ':' + label) + ' ' + type(r) + ' '
    + reduce(text = coalesce(b.slug, '?'), label IN labels(b) | text + ':' + label) AS detail;
