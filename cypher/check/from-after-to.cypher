// No claim, entity or window of dates certainly ends before it begins.
CALL () {
  MATCH (it:Event)
  RETURN it.slug AS what,
    [[it.startedOn, it.endedOn], [it.startedOn, it.startedOn], [it.endedOn, it.endedOn]] AS spans
  UNION ALL
  MATCH (it:Policy) RETURN it.slug AS what, [[it.endedOn, it.endedOn]] AS spans
  UNION ALL
  MATCH (it:Source) RETURN it.slug AS what, [[it.publishedFrom, it.publishedTo]] AS spans
  UNION ALL
  MATCH (it:Stance)
  RETURN it.slug AS what, [[it.validFrom, it.validTo], [it.heldOn, it.validTo],
    [it.validFrom, it.validFrom], [it.validTo, it.validTo], [it.heldOn, it.heldOn],
    CASE WHEN it.ended = true AND it.validTo IS NULL THEN [it.earliestFromDay, it.latestToDay] END] AS spans
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  RETURN it.id AS what, [[it.validFrom, it.validTo], [it.validFrom, it.validFrom], [it.validTo, it.validTo],
    CASE WHEN it.ended = true AND it.validTo IS NULL THEN [it.earliestFromDay, it.latestToDay] END] AS spans
}
UNWIND spans AS span
WITH what, span[0] AS begin, span[1] AS end
WHERE begin IS :: STRING NOT NULL AND end IS :: STRING NOT NULL
WITH what, begin, end, split(btrim(begin, '[]'), '..')[0] AS earliest, split(btrim(end, '[]'), '..')[-1] AS latest
// Dates that are none have a rule of their own.
WHERE all(date IN [earliest, latest] WHERE date =~ '(\\d{4}(-\\d\\d){0,2})?')
  AND earliest + substring('0000-01-01', size(earliest)) > latest + substring('9999-12-31', size(latest))
RETURN DISTINCT what, CASE WHEN begin = end THEN begin ELSE begin + ' to ' + end END AS detail;
