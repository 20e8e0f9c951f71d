// Every claim cites at least one source with a locator.
CALL () {
  MATCH (c:Stance) RETURN c, c.slug AS what
  UNION ALL
  MATCH ()-[c]->() WHERE type(c) IN $types RETURN c, c.id AS what
}
WITH what, c.citations AS citations
WHERE citations IS :: LIST<STRING NOT NULL> NOT NULL AND citations <> [] AND none(c IN citations WHERE c CONTAINS '#')
RETURN what, reduce(text = '', c IN citations | text + c + ' ') AS detail;
