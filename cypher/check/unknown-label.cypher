// Every label is part of the model.
MATCH (n)
WITH n, [label IN labels(n) WHERE none(kind IN keys($labels) WHERE label IN $labels[kind])] AS unknown
WHERE unknown <> [] OR labels(n) = []
RETURN coalesce(n.slug, n.name, elementId(n)) AS what,
  reduce(text = CASE WHEN unknown = [] THEN 'none' ELSE '' END, label IN unknown | text + ':' + label) AS detail;
