// Groups of the evidence of positions on each entity, or of all. For each holder, target and audience only that of the best
// basis counts. $keys: slugs, or one that is empty; $limit
/* searched */
UNWIND $keys AS key
CALL (*) {
  CALL (*) {
    /* positions { */
    MATCH (it:Stance)
    WHERE it.target = key AND it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.holder AS holder, it {.*, basis: 'STATED'} AS it
    /* } */
  }
  WITH holder, it.target AS target, it.audience AS audience, collect(it) AS found, max(CASE it.basis
    WHEN 'STATED' THEN 2
    WHEN 'BEARING' THEN 1
    ELSE 0
  END) AS best
  UNWIND [s IN found WHERE s.basis = ['ACT', 'BEARING', 'STATED'][best]] AS it
  WITH it
  /* grouped { */ UNWIND [it.position] AS k0 /* } */
  WITH [/* keys { */ k0 /* } */] AS values, /* holder { */ it.holder /* } */ AS holder, /* day { */ it.fromDay /* } */ AS day, /* score { */ /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ /* } */ AS score
  WITH values, count(*) AS count, count(DISTINCT holder) AS holders, round(avg(score), 6) AS meanScore,
    CASE WHEN count(score) > 0 THEN round(stDevP(score), 6) END AS standardDeviation,
    nullif(min(day), '9999-12-31') AS firstDay, nullif(max(day), '9999-12-31') AS lastDay
  /* page(values, count, holders, meanScore, standardDeviation, firstDay, lastDay) { */ WITH values, count, holders, meanScore, standardDeviation, firstDay, lastDay, values AS place ORDER BY values /* way */ LIMIT $limit /* } */
  RETURN values, count, holders, meanScore, standardDeviation, firstDay, lastDay, place
}
RETURN key, place AS cursor, values, count, holders, meanScore, standardDeviation, firstDay, lastDay
