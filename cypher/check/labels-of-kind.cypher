// Every node has the labels of its kind, and none of another kind.
MATCH (n)
WITH n, [label IN labels(n) WHERE label IN keys($labels)] AS kinds
WHERE size(kinds) = 1
WITH n, $labels[kinds[0]] AS wanted
WHERE NOT all(label IN wanted WHERE label IN labels(n))
  OR any(label IN labels(n) WHERE NOT label IN wanted AND any(kind IN keys($labels) WHERE label IN $labels[kind]))
RETURN coalesce(n.slug, n.name, elementId(n)) AS what,
  reduce(text = '', label IN labels(n) | text + ':' + label) AS detail;
