// Every claim, and every entity except a source, cites a source.
CALL () {
  MATCH (it:Entity) WHERE NOT it:Source RETURN it, it.slug AS what
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what
}
WITH it, what
WHERE it.citations IS NULL OR it.citations = []
RETURN what, 'no citations' AS detail;
