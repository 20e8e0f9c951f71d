// The scores of two actors on the targets on which both have one. $keys: two slugs each
/* searched */
CALL (*) {
  MATCH (e:Entity)
  WHERE e.slug IS NOT NULL /* targets(e) */
  RETURN collect(e.slug) AS targets
}
UNWIND $keys AS key
WITH key, split(key, ' ') AS holders, targets
CALL (holders, targets) {
  CALL (holders, targets) {
    /* said { */ UNWIND holders AS holder
    MATCH (s:Stance)
    WHERE s.holder = holder AND s.sortKey IS NOT NULL AND s.target IN targets
    RETURN holder, s /* } */
  }
  WITH holder, s.target AS target, s
  /* standing { */ WITH holder, target, [s] AS standing, s.position AS position, 0 AS score, 0 AS mean, false AS contested /* } */
  WITH holder, target, score WHERE score IS NOT NULL
  RETURN target, collect({holder: holder, score: score}) AS both
}
WITH key, holders, target, both WHERE size(both) = 2
RETURN key, target AS cursor, target, head([one IN both WHERE one.holder = holders[0] | one.score]) AS a,
  head([one IN both WHERE one.holder = holders[1] | one.score]) AS b
