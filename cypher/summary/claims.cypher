// How many claims of each type are seen, the days they are known to begin and end between, and when the last of
// them was recorded.
CALL () {
  MATCH (c:Stance)
  WHERE c.sortKey IS NOT NULL /* visible(c) */
  RETURN 'STANCE' AS type, c.fromDay AS fromDay, c.toDay AS toDay, c.recordedAt AS recordedAt
  UNION ALL
  MATCH ()-[c:/* types { */ SUPPLIES|OWNS /* } */]->()
  WHERE c.ord IS NOT NULL /* visible(c) */
  RETURN type(c) AS type, c.fromDay AS fromDay, c.toDay AS toDay, c.recordedAt AS recordedAt
}
WITH type, recordedAt, nullif(fromDay, '0000-01-01') AS fromDay, nullif(toDay, '9999-12-31') AS toDay
RETURN type, count(*) AS count, min(fromDay) AS earliest,
  max(CASE WHEN toDay > fromDay THEN toDay ELSE fromDay END) AS latest, max(recordedAt) AS lastRecordedAt
ORDER BY type
