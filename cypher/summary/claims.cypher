// How many visible claims of each type there are, the earliest and latest of their known days, and when the last of
// them was recorded.
CALL () {
  MATCH (it:Stance)
  WHERE it.sortKey IS NOT NULL /* visible(it) */
  RETURN 'STANCE' AS type, it.earliestFromDay AS earliest, it.fromDay AS begin, it.latestToDay AS end, it.recordedAt AS recordedAt
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  WHERE it.ord IS NOT NULL /* visible(it) */
  RETURN type(it) AS type, it.earliestFromDay AS earliest, it.fromDay AS begin, it.latestToDay AS end, it.recordedAt AS recordedAt
}
WITH type, recordedAt, nullif(earliest, '0000-01-01') AS earliest,
  nullif(nullif(begin, '0000-01-01'), '9999-12-31') AS begin, nullif(end, '9999-12-31') AS end
RETURN type, count(*) AS count, min(coalesce(earliest, begin)) AS earliest, max(coalesce(end, begin)) AS latest,
  max(recordedAt) AS lastRecordedAt
ORDER BY type
