// Derived: every claim has the days on which it begins and ends, and the time at which it was retracted.
CALL () {
  MATCH (c:Stance)
  RETURN c, c.slug AS what, true AS isStance, coalesce(c.validFrom, c.heldOn) AS begin
  UNION ALL
  MATCH ()-[c]->()
  WHERE type(c) IN $types
  RETURN c, c.id AS what, false AS isStance, c.validFrom AS begin
}
// Dates that are none have rules of their own.
WITH c, what, isStance, begin
WHERE all(date IN [begin, c.validTo, left(toStringOrNull(c.recordedAt), 10)] WHERE date IS NULL
  OR all(part IN split(btrim(toStringOrNull(date), '[]'), '..')
    WHERE part =~ '(\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?)?'))
WITH c, what, isStance, split(btrim(begin, '[]'), '..')[0] AS begin, split(btrim(c.validTo, '[]'), '..')[-1] AS end
CALL (c, isStance, begin) {
  UNWIND CASE WHEN c.ended = true AND c.validTo IS NULL OR isStance AND begin IS NULL THEN c.citations END AS citation
  MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
  WITH coalesce(source.publishedFrom, source.publishedTo) AS first,
    coalesce(source.publishedTo, source.publishedFrom) AS last
  WHERE all(date IN [first, last] WHERE date =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?')
  RETURN min(first + substring('0000-01-01', size(first))) AS first, min(CASE size(last)
    WHEN 4 THEN last + '-12-31'
    WHEN 7 THEN toString(date(last) + duration('P1M') - duration('P1D'))
    ELSE last
  END) AS last
}
WITH c, what, isStance, begin, end, coalesce(first, left(toStringOrNull(c.recordedAt), 10)) AS first,
  coalesce(last, left(toStringOrNull(c.recordedAt), 10)) AS last
WITH c, what, isStance, begin, last,
  CASE
    WHEN size(end) = 7 THEN toString(date(end) + duration('P1M') - duration('P1D'))
    WHEN end IS NOT NULL THEN end + substring('9999-12-31', size(end))
    WHEN c.ended = true THEN toString(date(left(first, 7)) + duration({days: toInteger(right(first, 2)) - 2}))
    ELSE '9999-12-31'
  END AS toDay
WITH c, what, toDay,
  CASE
    WHEN begin IS NOT NULL THEN begin + substring('0000-01-01', size(begin))
    WHEN NOT isStance THEN '0000-01-01'
    WHEN last > toDay THEN toDay
    ELSE last
  END AS fromDay
UNWIND [
  ['fromDay', c.fromDay, fromDay], ['toDay', c.toDay, toDay],
  ['knownUntil', c.knownUntil, coalesce(c.retractedAt, '9999-12-31T00:00:00.000Z')]
] AS day
WITH what, day[0] AS name, day[1] AS given, day[2] AS expected
WHERE coalesce(given <> expected, true)
RETURN what, name + ' is ' + coalesce(given, 'missing') + ', not ' + expected AS detail;
