// The positions of some holders, each on a target. $keys: the slugs of both, with a space between
WITH [key IN $keys | split(key, ' ')] AS ends
UNWIND ends AS end
WITH collect(DISTINCT end[0]) AS holders, collect(DISTINCT end[1]) AS targets
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
WITH holder, it WHERE holder + ' ' + it.target IN $keys
WITH holder, it.target AS target, max(it.fromDay) AS day, collect(it) AS seen
/* standing { */
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
RETURN holder + ' ' + target AS key, holder + ' ' + target AS cursor, position, score, mean, contested,
  {/* rests { */ stances: [s IN standing | s.slug] /* } */} AS rests
