// On every relationship: the days from and to which it holds, the end of our belief in it, its ends, and its place
// in their lists.
//
// fromDay, toDay   the first day that validFrom may be and the last that validTo may be; what is not known reaches to
//                  0000-01-01 and 9999-12-31. What was over when its source was written (ended), on a day unknown,
//                  ends the day before the earliest of its sources can have appeared; where no source has a date,
//                  the day of recordedAt stands for that. An act has neither validTo nor ended: it stays done.
// knownUntil       retractedAt, else the end of time.
// fromKey, toKey   slugs of its ends.
// ord              fromDay, as a number of eight digits that is smaller the later the day, and id: in its order the
//                  newest come first, and of one day by id.
//
// Safe to run again. Dates that are none do not stop it: the graph check names them. (Some versions of Neo4j
// Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IS NOT NULL
CALL (a, r, b) {
  CALL (r) {
    UNWIND CASE WHEN r.ended = true AND r.validTo IS NULL THEN r.citations END AS citation
    MATCH (source:Entity&Source {slug: split(toStringOrNull(citation), '#')[0]})
    WITH coalesce(source.publishedFrom, source.publishedTo) AS published
    WHERE published =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?'
    RETURN min(left(published + '-01-01', 10)) AS appeared
  }
  WITH a, r, b,
    split(btrim(toStringOrNull(r.validTo), '[]'), '..')[-1] AS validTo,
    split(btrim(toStringOrNull(r.validFrom), '[]'), '..')[0] AS validFrom,
    [day IN [appeared, left(toStringOrNull(r.recordedAt), 10)]
      WHERE day =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d'][0] AS written
  WITH a, r, b, coalesce(left(validFrom + substring('0000-01-01', size(validFrom)), 10), '0000-01-01') AS fromDay,
    CASE
      WHEN validTo =~ '\\d{4}-(0[1-9]|1[0-2])'
        THEN toString(date(validTo + '-01') + duration('P1M') - duration('P1D'))
      WHEN validTo IS NOT NULL
        THEN left(validTo + substring('9999-12-31', size(validTo)), 10)
      WHEN r.ended = true AND written IS NOT NULL
        THEN toString(date(left(written, 7)) + duration({days: toInteger(right(written, 2)) - 2}))
      ELSE '9999-12-31'
    END AS toDay
  SET r.fromDay = fromDay, r.toDay = toDay, r.knownUntil = coalesce(r.retractedAt, '9999-12-31T00:00:00.000Z'),
    r.fromKey = a.slug, r.toKey = b.slug,
    r.ord = right('0000000' + toString(99999999 - coalesce(toInteger(replace(fromDay, '-', '')), 0)), 8) + ' ' + r.id
} IN TRANSACTIONS OF 10000 ROWS;
