// On every relationship: the days from and to which it certainly holds and may hold, whether it is announced, the end
// of our belief in it, its ends, and its place in their lists.
//
// earliestFromDay, fromDay   the first and the last day on which it may begin: those of validFrom. What has no
//                            validFrom begins at any time up to the last day on which the earliest of its sources that
//                            have a date can have appeared, else up to the day of recordedAt.
// toDay, latestToDay         the first and the last day on which it may end: those of validTo. What was over when its
//                            source was written (ended) ends at any time up to the day before the earliest of its
//                            sources can have appeared, else before the day of recordedAt. What has neither does not
//                            end; so an act, which stays done. Nothing begins after its end or ends before its begin.
// isAnnounced                true where it begins after the last day of all its sources.
// knownUntil                 retractedAt, else the end of time.
// fromKey, toKey             slugs of its ends.
// ord                        fromDay, as a number of eight digits that is smaller the later the day, and id: in its order
//                            the newest come first, and of one day by id.
//
// $timeless: types that have no dates, and hold on every day.
// Takes the days of sources from 00-entities. Safe to run again. Dates that are none do not stop it: the graph check
// names them. (Some versions of Neo4j Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (a:Entity)-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->(b:Entity)
WHERE r.id IS NOT NULL
CALL (a, r, b) {
  CALL (r) {
    UNWIND r.citations AS citation
    MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
    RETURN min(source.earliestDay) AS earliest, min(source.latestDay) AS latest, max(source.latestDay) AS last
  }
  WITH a, r, b, head([day IN [left(toStringOrNull(r.recordedAt), 10)]
    WHERE day =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d']) AS recorded, earliest, latest, last
  WITH a, r, b, coalesce(earliest, recorded) AS earliest, coalesce(latest, recorded) AS latest,
    coalesce(last, recorded) AS last
  WITH a, r, b, last,
    CASE
      WHEN type(r) IN $timeless THEN ['0000-01-01', '0000-01-01']
      WHEN r.validFrom IS NOT NULL THEN split(btrim(toStringOrNull(r.validFrom), '[]'), '..')
      ELSE ['', coalesce(latest, '')]
    END AS begin,
    CASE
      WHEN r.validTo IS NOT NULL THEN split(btrim(toStringOrNull(r.validTo), '[]'), '..')
      WHEN r.ended = true AND earliest IS NOT NULL
        THEN ['', toString(date(left(earliest, 7)) + duration({days: toInteger(right(earliest, 2)) - 2}))]
      ELSE ['9999-12-31', '9999-12-31']
    END AS end
  WITH a, r, b, last, begin[0] AS begin, end[0] AS end, [date IN [begin[-1], end[-1]] |
    CASE
      WHEN date =~ '\\d{4}-(0[1-9]|1[0-2])' THEN toString(date(date) + duration('P1M') - duration('P1D'))
      ELSE left(date + substring('9999-12-31', size(date)), 10)
    END] AS latest
  WITH a, r, b, last, left(begin + substring('0000-01-01', size(begin)), 10) AS earliestFromDay,
    left(end + substring('0000-01-01', size(end)), 10) AS end, latest[0] AS begin, latest[1] AS latestToDay
  WITH a, r, b, last, earliestFromDay, latestToDay,
    CASE WHEN begin < latestToDay THEN begin ELSE latestToDay END AS fromDay,
    CASE WHEN end > earliestFromDay THEN end ELSE earliestFromDay END AS toDay
  SET r.earliestFromDay = earliestFromDay, r.fromDay = fromDay, r.toDay = toDay, r.latestToDay = latestToDay,
    r.isAnnounced = CASE WHEN earliestFromDay > last THEN true END,
    r.knownUntil = coalesce(r.retractedAt, '9999-12-31T00:00:00.000Z'),
    r.fromKey = a.slug, r.toKey = b.slug,
    r.ord = right('0000000' + toString(99999999 - coalesce(toInteger(replace(fromDay, '-', '')), 0)), 8) + ' ' + r.id
} IN TRANSACTIONS OF 10000 ROWS;
