// How often actors are for and against targets, each with the targets on which it takes a side, by slug; whether the
// actor is of the ones, and whether of the others
/* searched */
CALL (*) {
  MATCH (e:Actor)
  WHERE e.slug IS NOT NULL /* actors(e) */
  RETURN collect(e.slug) AS ones
}
CALL (*) {
  MATCH (e:Actor)
  WHERE e.slug IS NOT NULL /* others(e) */
  RETURN collect(e.slug) AS others
}
CALL (*) {
  MATCH (e:Entity)
  WHERE e.slug IS NOT NULL /* targets(e) */
  RETURN collect(e.slug) AS targets
}
CALL (ones, others, targets) {
  UNWIND ones + others AS slug
  WITH targets, collect(DISTINCT slug) AS holders
  CALL (holders, targets) {
    /* said { */ UNWIND holders AS holder
    MATCH (s:Stance)
    WHERE s.holder = holder AND s.sortKey IS NOT NULL AND s.target IN targets
    RETURN holder, s /* } */
  }
  WITH holder, s.target AS target, s, sign(/* score(s) { */ 0 /* } */) AS side
  WHERE side <> 0
  /* counted { */ WITH holder, target, side, count(*) AS times /* } */
  WITH holder, target, sum(CASE WHEN side > 0 THEN times ELSE 0 END) AS forIt,
    sum(CASE WHEN side < 0 THEN times ELSE 0 END) AS againstIt ORDER BY target
  RETURN holder, collect(target) AS sided, collect(forIt) AS pros, collect(againstIt) AS cons
}
RETURN holder AS cursor, holder, holder IN ones AS isOne, holder IN others AS isOther, sided AS targets, pros, cons
