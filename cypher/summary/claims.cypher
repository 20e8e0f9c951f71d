// How many visible claims of each type there are, the earliest and latest of their known days, and when the last of
// them was recorded.
CALL () {
  MATCH (it:Stance)
  WHERE it.sortKey IS NOT NULL /* visible(it) */
  RETURN 'STANCE' AS type, it.fromDay AS fromDay, it.toDay AS toDay, it.recordedAt AS recordedAt
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  WHERE it.ord IS NOT NULL /* visible(it) */
  RETURN type(it) AS type, it.fromDay AS fromDay, it.toDay AS toDay, it.recordedAt AS recordedAt
}
WITH type, recordedAt, nullif(fromDay, '0000-01-01') AS fromDay, nullif(toDay, '9999-12-31') AS toDay
RETURN type, count(*) AS count, min(fromDay) AS earliest,
  max(CASE WHEN toDay > fromDay THEN toDay ELSE fromDay END) AS latest, max(recordedAt) AS lastRecordedAt
ORDER BY type
