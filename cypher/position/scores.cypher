// The scores of actors, each with the targets on which it has one, by slug; whether the actor is of the ones, and
// whether of the others
/* searched */
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* actors */
  RETURN collect(it.slug) AS ones
}
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* others */
  RETURN collect(it.slug) AS others
}
CALL (*) {
  MATCH (it:Entity)
  WHERE it.slug IS NOT NULL /* targets */
  RETURN collect(it.slug) AS targets
}
CALL (ones, others, targets) {
  UNWIND ones + others AS slug
  WITH targets, collect(DISTINCT slug) AS holders
  CALL (holders, targets) {
    /* said { */
    /* include said { */
    WITH holders, targets WHERE size(holders) * size(targets) <= 10000
    UNWIND holders AS holder
    UNWIND targets AS target
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL /* visible(it) */
    RETURN holder, it
    UNION ALL
    WITH holders, targets WHERE size(holders) * size(targets) > 10000
    UNWIND holders AS holder
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
    RETURN holder, it
    /* } */
    /* } */
  }
  /* standing { */
  WITH holder, it.target AS target, max(it.fromDay) AS day, collect(it) AS seen
  /* include standing { */
  WITH *, [s IN seen WHERE s.fromDay = day] AS standing
  WITH *, any(s IN standing WHERE s.position <> standing[0].position) AS contested,
    [s IN standing WHERE s.position <> 'MIXED' | CASE s.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END] AS scores
  WITH *, CASE WHEN contested THEN 'MIXED' ELSE standing[0].position END AS position,
    CASE WHEN contested THEN null ELSE scores[0] END AS score,
    CASE WHEN size(scores) > 0 THEN
      round(reduce(sum = 0.0, one IN scores | sum + one) / size(scores), 6) END AS mean
  /* } */
  /* } */
  WITH holder, target, score ORDER BY target
  WHERE score IS NOT NULL
  RETURN holder, collect(target) AS scored, collect(score) AS scores
}
RETURN holder, holder IN ones AS isOne, holder IN others AS isOther, scored AS targets, scores
ORDER BY holder
