// Every citation is a source's slug, or slug#locator.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what
}
WITH it, what
WHERE it.citations IS :: LIST<STRING NOT NULL> NOT NULL
UNWIND it.citations AS citation
WITH what, citation
WHERE NOT citation =~ '[a-z0-9-]+(#[^#\\s]([^#]*[^#\\s])?)?'
RETURN what, citation AS detail;
