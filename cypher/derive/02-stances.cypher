// On every stance: the days from and to which it is certainly held and may be held, the end of our belief in it, whose it
// is and on what, and its place in lists.
//
// earliestFromDay, fromDay, toDay, latestToDay   as of relationships, in the step before; where there is no validFrom, it
//                                                begins when it was expressed (heldOn).
// knownUntil                                     retractedAt, else the end of time.
// holder, target, onBehalfOf                     slugs.
// sortKey                                        fromDay, as a number of eight digits that is smaller the later the day,
//                                                and slug: in its order the newest come first, and of one day by slug.
//
// Safe to run again. Dates that are none do not stop it: the graph check names them. (Some versions of Neo4j
// Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (s:Stance)
CALL (s) {
  CALL (s) {
    UNWIND s.citations AS citation
    MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
    RETURN min(source.earliestDay) AS earliest, min(source.latestDay) AS latest
  }
  WITH s, head([day IN [left(toStringOrNull(s.recordedAt), 10)]
    WHERE day =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d']) AS recorded, earliest, latest
  WITH s, coalesce(earliest, recorded) AS earliest, coalesce(latest, recorded) AS latest
  WITH s,
    coalesce(split(btrim(toStringOrNull(coalesce(s.validFrom, s.heldOn)), '[]'), '..'), ['', coalesce(latest, '')]) AS begin,
    CASE
      WHEN s.validTo IS NOT NULL THEN split(btrim(toStringOrNull(s.validTo), '[]'), '..')
      WHEN s.ended = true AND earliest IS NOT NULL
        THEN ['', toString(date(left(earliest, 7)) + duration({days: toInteger(right(earliest, 2)) - 2}))]
      ELSE ['9999-12-31', '9999-12-31']
    END AS end
  WITH s, begin[0] AS begin, end[0] AS end, [date IN [begin[-1], end[-1]] |
    CASE
      WHEN date =~ '\\d{4}-(0[1-9]|1[0-2])' THEN toString(date(date) + duration('P1M') - duration('P1D'))
      ELSE left(date + substring('9999-12-31', size(date)), 10)
    END] AS latest
  WITH s, left(begin + substring('0000-01-01', size(begin)), 10) AS earliestFromDay,
    left(end + substring('0000-01-01', size(end)), 10) AS end, latest[0] AS begin, latest[1] AS latestToDay
  WITH s, earliestFromDay, latestToDay,
    CASE WHEN begin < latestToDay THEN begin ELSE latestToDay END AS fromDay,
    CASE WHEN end > earliestFromDay THEN end ELSE earliestFromDay END AS toDay
  SET s.earliestFromDay = earliestFromDay, s.fromDay = fromDay, s.toDay = toDay, s.latestToDay = latestToDay,
    s.knownUntil = coalesce(s.retractedAt, '9999-12-31T00:00:00.000Z'),
    s.holder = head([(holder:Entity)-[:HOLDS]->(s) | holder.slug]),
    s.target = head([(s)-[:ON]->(target:Entity) | target.slug]),
    s.onBehalfOf = head([(s)-[:ON_BEHALF_OF]->(principal:Entity) | principal.slug]),
    s.sortKey =
      right('0000000' + toString(99999999 - coalesce(toInteger(replace(fromDay, '-', '')), 0)), 8) + ' ' + s.slug
} IN TRANSACTIONS OF 10000 ROWS;
