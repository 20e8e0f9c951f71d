// Sets on every source with a date the first and the last day on which it can have appeared, and on every policy with an
// end the first and the last day on which it can have ended.
//
// earliestDay   of a source, the first day of publishedFrom, else of publishedTo.
// latestDay     of a source, the last day of publishedTo, else of publishedFrom.
// toDay         of a policy, the first day that endedOn may be.
// latestToDay   of a policy, the last day that endedOn may be.
//
// Safe to run again. Invalid dates do not stop it: the graph check names them. (Some versions of Neo4j
// Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (s:Source)
WITH s, coalesce(s.publishedFrom, s.publishedTo) AS first, coalesce(s.publishedTo, s.publishedFrom) AS last
CALL (s, first, last) {
  WITH s, first, last, all(date IN [first, last] WHERE date =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?') AS isDated
  SET s.earliestDay = CASE WHEN isDated THEN first + substring('0000-01-01', size(first)) END,
    s.latestDay = CASE
      WHEN isDated AND size(last) = 7 THEN toString(date(last) + duration('P1M') - duration('P1D'))
      WHEN isDated THEN last + substring('9999-12-31', size(last))
    END
} IN TRANSACTIONS OF 10000 ROWS;

MATCH (p:Policy)
CALL (p) {
  WITH p, split(btrim(toStringOrNull(p.endedOn), '[]'), '..') AS end
  WITH p, end[0] AS first, end[-1] AS last
  SET p.toDay = left(first + substring('0000-01-01', size(first)), 10),
    p.latestToDay = CASE
      WHEN last =~ '\\d{4}-(0[1-9]|1[0-2])' THEN toString(date(last) + duration('P1M') - duration('P1D'))
      ELSE left(last + substring('9999-12-31', size(last)), 10)
    END
} IN TRANSACTIONS OF 10000 ROWS;
