// Groups of the stances on each entity, or of all stances; a stance may be in several. $keys: slugs, or a list of one
// empty text; $limit
/* searched */
UNWIND $keys AS key
CALL (*) {
  /* read { */
  MATCH (it:Stance)
  WHERE
  /* } */
    /* within { */ it.target = key AND /* } */ it.sortKey IS NOT NULL /* visible(it) */ /* where */
  /* grouped { */ UNWIND [it.position] AS k0 /* } */
  WITH [/* keys { */ k0 /* } */] AS values, /* holder { */ it.holder /* } */ AS holder, /* day { */ it.fromDay /* } */ AS day, /* score { */ /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ /* } */ AS score
  WITH values, count(*) AS count, count(DISTINCT holder) AS holders, round(avg(score), 6) AS meanScore,
    CASE WHEN count(score) > 0 THEN round(stDevP(score), 6) END AS standardDeviation,
    nullif(min(day), '9999-12-31') AS firstDay, nullif(max(day), '9999-12-31') AS lastDay
  /* page(values, count, holders, meanScore, standardDeviation, firstDay, lastDay) { */ WITH values, count, holders, meanScore, standardDeviation, firstDay, lastDay, values AS place ORDER BY values /* way */ LIMIT $limit /* } */
  RETURN values, count, holders, meanScore, standardDeviation, firstDay, lastDay, place
}
RETURN key, place AS cursor, values, count, holders, meanScore, standardDeviation, firstDay, lastDay
