// Pairs of actors by how far they agree, those that agree most first. $minShared: on how many targets both have a
// score at least; $limit
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
  WITH holder, target, score WHERE score IS NOT NULL
  RETURN holder, collect({target: target, score: score}) AS scored
}
WITH holder, holder IN ones AS isOne, holder IN others AS isOther, size(scored) AS count, scored
UNWIND scored AS one
WITH one.target AS target, collect({holder: holder, isOne: isOne, isOther: isOther, count: count, score: one.score,
  side: sign(one.score)}) AS there
UNWIND there AS x
WITH there, x WHERE x.isOne
UNWIND there AS y
WITH x, y
WHERE y.isOther AND x.holder <> y.holder AND (x.holder < y.holder OR NOT (x.isOther AND y.isOne))
WITH x.holder AS a, y.holder AS b, x.count AS targetsOfA, y.count AS targetsOfB, count(*) AS shared,
  sum(CASE WHEN x.side = y.side THEN 1 ELSE 0 END) AS agree,
  sum(CASE WHEN x.side * y.side < 0 THEN 1 ELSE 0 END) AS disagree,
  sum(abs(x.score - y.score)) AS distance
WHERE shared >= $minShared
WITH a, b, targetsOfA, targetsOfB, shared, agree, disagree, distance, a + ' ' + b AS pair,
  round(toFloat(/* value(a) { */ agree /* } */), 6) AS value
/* page(pair) { */ WITH a, b, value, shared, agree, disagree, distance, targetsOfA, targetsOfB, value AS place ORDER BY value, pair LIMIT $limit /* } */
RETURN place AS cursor, a, b, value, shared, agree, disagree, distance, targetsOfA, targetsOfB
