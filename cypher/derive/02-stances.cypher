// On every stance: its day, the day it ends, the end of our belief in it, whose it is and on what, and its place in
// lists.
//
// fromDay      the first day that validFrom may be, else heldOn, else the last day on which the earliest of its sources
//              can have appeared (where no source has a date, the day of recordedAt), but not after its own end.
// toDay        the last day that validTo may be. What was over when its source was written (ended), on a day unknown, ends
//              the day before the earliest of its sources can have appeared. Else the end of time.
// knownUntil   retractedAt, else the end of time.
// holder, target, onBehalfOf   slugs.
// sortKey      fromDay, as a number of eight digits that is smaller the later the day, and slug: in its order the newest
//              come first, and of one day by slug.
//
// Safe to run again. Dates that are none do not stop it: the graph check names them. (Some versions of Neo4j
// Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (s:Stance)
CALL (s) {
  CALL (s) {
    UNWIND s.citations AS citation
    MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
    WITH coalesce(source.publishedFrom, source.publishedTo) AS first,
      coalesce(source.publishedTo, source.publishedFrom) AS last
    WHERE first =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?' AND last =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?'
    RETURN min(left(first + '-01-01', 10)) AS appearedFrom, min(
      CASE
        WHEN last =~ '\\d{4}-(0[1-9]|1[0-2])' THEN toString(date(last + '-01') + duration('P1M') - duration('P1D'))
        ELSE left(last + '-12-31', 10)
      END) AS appearedTo
  }
  WITH s, appearedFrom, appearedTo, split(btrim(toStringOrNull(s.validTo), '[]'), '..')[-1] AS validTo,
    split(btrim(toStringOrNull(coalesce(s.validFrom, s.heldOn)), '[]'), '..')[0] AS begin,
    left(toStringOrNull(s.recordedAt), 10) AS recorded
  WITH s, begin, validTo, coalesce(appearedTo, recorded) AS latest,
    [day IN [appearedFrom, recorded] WHERE day =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d'][0] AS written
  WITH s, begin, latest,
    CASE
      WHEN validTo =~ '\\d{4}-(0[1-9]|1[0-2])'
        THEN toString(date(validTo + '-01') + duration('P1M') - duration('P1D'))
      WHEN validTo IS NOT NULL
        THEN left(validTo + substring('9999-12-31', size(validTo)), 10)
      WHEN s.ended = true AND written IS NOT NULL
        THEN toString(date(left(written, 7)) + duration({days: toInteger(right(written, 2)) - 2}))
      ELSE '9999-12-31'
    END AS toDay
  WITH s, toDay,
    coalesce(left(begin + substring('0000-01-01', size(begin)), 10),
      CASE WHEN latest <= toDay THEN latest ELSE toDay END) AS fromDay
  SET s.fromDay = fromDay, s.toDay = toDay, s.knownUntil = coalesce(s.retractedAt, '9999-12-31T00:00:00.000Z'),
    s.holder = head([(holder:Entity)-[:HOLDS]->(s) | holder.slug]),
    s.target = head([(s)-[:ON]->(target:Entity) | target.slug]),
    s.onBehalfOf = head([(s)-[:ON_BEHALF_OF]->(principal:Entity) | principal.slug]),
    s.sortKey =
      right('0000000' + toString(99999999 - coalesce(toInteger(replace(fromDay, '-', '')), 0)), 8) + ' ' + s.slug
} IN TRANSACTIONS OF 10000 ROWS;
