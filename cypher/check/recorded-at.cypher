// Every recordedAt is a time such as 2026-11-24T00:00:00.000Z, and not in the future.
CALL () {
  MATCH (c:Stance) RETURN c, c.slug AS what
  UNION ALL
  MATCH ()-[c]->() WHERE type(c) IN $types RETURN c, c.id AS what
}
WITH what, c.recordedAt AS value
WHERE value IS :: STRING NOT NULL
  AND (value > $now OR NOT value =~ '\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3])(:[0-5]\\d){2}\\.\\d{3}Z')
RETURN what, value AS detail;
