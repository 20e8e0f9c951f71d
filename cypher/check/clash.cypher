// No two entities have the same slug, and no two claims have the same slug or id.
CALL () {
  MATCH (it:Entity) RETURN 'entities' AS family, it.slug AS slug
  UNION ALL
  MATCH (it:Stance) RETURN 'claims' AS family, it.slug AS slug
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN 'claims' AS family, it.id AS slug
}
WITH family, slug, count(*) AS count
WHERE count > 1 AND slug IS NOT NULL
RETURN slug AS what, count + ' ' + family AS detail;
