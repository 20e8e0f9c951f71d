// Every confidence is between 0 and 1.
CALL () {
  MATCH (c:Stance) RETURN c, c.slug AS what
  UNION ALL
  MATCH ()-[c]->() WHERE type(c) IN $types RETURN c, c.id AS what
}
WITH c, what
WHERE NOT 0 <= c.confidence <= 1
RETURN what, toStringOrNull(c.confidence) AS detail;
