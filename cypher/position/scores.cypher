// The scores of actors, each with the targets on which it has one, by slug; whether the actor is of the ones, and
// whether of the others
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
  WITH holder, s.target AS target, s
  /* standing { */ WITH holder, target, [s] AS standing, s.position AS position, 0 AS score, 0 AS mean, false AS contested /* } */
  WITH holder, target, score ORDER BY target
  WHERE score IS NOT NULL
  RETURN holder, collect(target) AS scored, collect(score) AS scores
}
RETURN holder AS cursor, holder, holder IN ones AS isOne, holder IN others AS isOther, scored AS targets, scores
