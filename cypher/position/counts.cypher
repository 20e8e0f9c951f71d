// How often actors are for and against targets, each with the targets on which it takes a side, by slug; whether the
// actor is of the ones, and whether of the others
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
  WITH holder, it.target AS target, it, sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */) AS side
  WHERE side <> 0
  UNWIND /* sources { */ [null] /* } */ AS source
  WITH holder, target, side, /* times { */ count(*) /* } */ AS times
  WITH holder, target, sum(CASE WHEN side > 0 THEN times ELSE 0 END) AS forIt,
    sum(CASE WHEN side < 0 THEN times ELSE 0 END) AS againstIt ORDER BY target
  RETURN holder, collect(target) AS sided, collect(forIt) AS pros, collect(againstIt) AS cons
}
RETURN holder, holder IN ones AS isOne, holder IN others AS isOther, sided AS targets, pros, cons
ORDER BY holder
