// Every retractedAt is a time such as 2026-11-24T00:00:00.000Z, after recordedAt and not in the future.
CALL () {
  MATCH (c:Stance) RETURN c, c.slug AS what
  UNION ALL
  MATCH ()-[c:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN c, c.id AS what
}
WITH what, c.recordedAt AS recorded, c.retractedAt AS value
WHERE value IS :: STRING NOT NULL
  AND (value > $now OR value <= recorded
    OR NOT value =~ '\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3])(:[0-5]\\d){2}\\.\\d{3}Z')
RETURN what, value + ', recorded ' + coalesce(recorded, 'never') AS detail;
