// Groups of the stances on each entity, or of all; a stance may be in several. $keys: slugs, or one that is
// empty; $limit
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (s:Stance)
  WHERE /* within { */ s.target = key AND /* } */ s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */
  /* values(s) { */ WITH s, [s.position] AS values /* } */
  WITH values, s.holder AS holder, s.fromDay AS day, /* score(s) { */ 0 /* } */ AS score
  WITH values, count(*) AS count, count(DISTINCT holder) AS holders, round(avg(score), 6) AS meanScore,
    CASE WHEN count(score) > 0 THEN round(stDevP(score), 6) END AS standardDeviation,
    min(day) AS firstDay, max(day) AS lastDay
  /* page(values) { */ WITH values, count, holders, meanScore, standardDeviation, firstDay, lastDay, values AS place ORDER BY values LIMIT $limit /* } */
  RETURN values, count, holders, meanScore, standardDeviation, firstDay, lastDay, place
}
RETURN key, place AS cursor, values, count, holders, meanScore, standardDeviation, firstDay, lastDay
