// Derived: every claim has its earliest and latest begin and end, whether it is announced, and the time at which it was
// retracted.
CALL () {
  MATCH (c:Stance)
  RETURN c, c.slug AS what, coalesce(c.validFrom, c.heldOn) AS begin, false AS isTimeless, false AS mayBeAnnounced
  UNION ALL
  MATCH ()-[c:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  RETURN c, c.id AS what, c.validFrom AS begin, type(c) IN $timeless AS isTimeless, true AS mayBeAnnounced
}
WITH c, what, split(btrim(toStringOrNull(begin), '[]'), '..') AS begin,
  split(btrim(toStringOrNull(c.validTo), '[]'), '..') AS end,
  left(toStringOrNull(c.recordedAt), 10) AS recorded, isTimeless, mayBeAnnounced
// Dates that are none have rules of their own.
WHERE recorded =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d'
  AND all(date IN coalesce(begin, []) + coalesce(end, []) WHERE date =~ '(\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?)?')
CALL (c) {
  UNWIND c.citations AS citation
  MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
  WITH coalesce(source.publishedFrom, source.publishedTo) AS first,
    coalesce(source.publishedTo, source.publishedFrom) AS last
  WHERE all(date IN [first, last] WHERE date =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?')
  WITH first + substring('0000-01-01', size(first)) AS first, CASE size(last)
      WHEN 7 THEN toString(date(last) + duration('P1M') - duration('P1D'))
      ELSE last + substring('9999-12-31', size(last))
    END AS last
  RETURN min(first) AS earliest, min(last) AS latest, max(last) AS last
}
WITH c, what, isTimeless, mayBeAnnounced, begin, end, coalesce(earliest, recorded) AS earliest,
  coalesce(latest, recorded) AS latest, coalesce(last, recorded) AS last
WITH c, what, mayBeAnnounced, last,
  CASE WHEN isTimeless THEN ['0000-01-01', '0000-01-01'] ELSE coalesce(begin, ['', latest]) END AS begin,
  CASE
    WHEN end IS NOT NULL THEN end
    WHEN c.ended = true
      THEN ['', toString(date(left(earliest, 7)) + duration({days: toInteger(right(earliest, 2)) - 2}))]
    ELSE ['9999-12-31', '9999-12-31']
  END AS end
WITH c, what, mayBeAnnounced, last, begin[0] AS begin, end[0] AS end, [date IN [begin[-1], end[-1]] | CASE size(date)
    WHEN 0 THEN '9999-12-31'
    WHEN 4 THEN date + '-12-31'
    WHEN 7 THEN toString(date(date) + duration('P1M') - duration('P1D'))
    ELSE date
  END] AS latest
WITH c, what, mayBeAnnounced, last, latest, begin + substring('0000-01-01', size(begin)) AS begin,
  end + substring('0000-01-01', size(end)) AS end
UNWIND [
  ['earliestFromDay', c.earliestFromDay, begin],
  ['fromDay', c.fromDay, CASE WHEN latest[0] > latest[1] THEN latest[1] ELSE latest[0] END],
  ['toDay', c.toDay, CASE WHEN end < begin THEN begin ELSE end END],
  ['latestToDay', c.latestToDay, latest[1]],
  ['isAnnounced', toString(coalesce(c.isAnnounced, false)), toString(mayBeAnnounced AND begin > last)],
  ['knownUntil', c.knownUntil, coalesce(c.retractedAt, '9999-12-31T00:00:00.000Z')]
] AS day
WITH what, day[0] AS name, day[1] AS given, day[2] AS expected
WHERE coalesce(given <> expected, true)
RETURN what, name + ' is ' + coalesce(given, 'missing') + ', not ' + expected AS detail;
