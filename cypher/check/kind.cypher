// Every node has exactly one kind.
MATCH (n)
WITH n, [label IN labels(n) WHERE label IN keys($labels)] AS kinds
WHERE size(kinds) > 1
  OR kinds = [] AND any(label IN labels(n) WHERE any(kind IN keys($labels) WHERE label IN $labels[kind]))
RETURN coalesce(n.slug, n.name, elementId(n)) AS what,
  reduce(text = '', label IN labels(n) | text + ':' + label) AS detail;
