// Every slug and id consists of a to z, 0 to 9 and hyphens, and has at most 100 characters.
CALL () {
  MATCH (it:Entity|Stance) RETURN it.slug AS slug
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it.id AS slug
}
WITH slug
WHERE slug IS :: STRING NOT NULL AND NOT slug =~ '[a-z0-9-]{1,100}'
RETURN slug AS what, size(slug) + ' characters' AS detail;
