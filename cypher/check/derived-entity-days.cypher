// Derived: every source with a date has the first and the last day on which it can have appeared, every policy with an end
// those on which it can have ended. No other entity has such days.
CALL () {
  MATCH (e:Source)
  RETURN e, coalesce(e.publishedFrom, e.publishedTo) AS first, coalesce(e.publishedTo, e.publishedFrom) AS last,
    [['earliestDay', e.earliestDay], ['latestDay', e.latestDay]] AS given
  UNION ALL
  MATCH (e:Policy)
  WITH e, split(btrim(toStringOrNull(e.endedOn), '[]'), '..') AS end
  RETURN e, end[0] AS first, end[-1] AS last, [['toDay', e.toDay], ['latestToDay', e.latestToDay]] AS given
}
// Dates that are none have a rule of their own.
WITH e, first, last, given
WHERE all(date IN [first, last] WHERE coalesce(date =~ '(\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?)?', date IS NULL))
WITH e.slug AS what, given, [first + substring('0000-01-01', size(first)), CASE size(last)
    WHEN 7 THEN toString(date(last) + duration('P1M') - duration('P1D'))
    ELSE last + substring('9999-12-31', size(last))
  END] AS expected
UNWIND [0, 1] AS i
WITH what, given[i][0] AS name, given[i][1] AS given, expected[i] AS expected
WHERE coalesce(given <> expected, (given IS NULL) <> (expected IS NULL))
RETURN what, name + ' is ' + coalesce(given, 'missing') + ', not ' + coalesce(expected, 'there') AS detail;
