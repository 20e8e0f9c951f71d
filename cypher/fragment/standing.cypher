// Where a holder stands: of the stances that were `seen`, those that begin on the latest `day`, for a later one takes the
// place of an earlier from its day on. As `standing`, and what they come to: `position` and `score`, of all of them where
// they are the same, else MIXED and none; `contested`, whether they differ; `mean`, of the scores that there are, to six places.
MATCH (it:Stance)
WITH it.holder AS holder, it.target AS target, max(it.fromDay) AS day, collect(it) AS seen
/* fragment { */
WITH *, [s IN seen WHERE s.fromDay = day] AS standing
WITH *, any(s IN standing WHERE s.position <> standing[0].position) AS contested,
  [s IN standing WHERE s.position <> 'MIXED' | /* include score(s) { */ CASE s.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */] AS scores
WITH *, CASE WHEN contested THEN 'MIXED' ELSE standing[0].position END AS position,
  CASE WHEN contested THEN null ELSE scores[0] END AS score,
  CASE WHEN size(scores) > 0 THEN
    round(reduce(sum = 0.0, one IN scores | sum + one) / size(scores), 6) END AS mean
/* } */
RETURN holder, target, [s IN standing | s.slug] AS stances, position, score, mean, contested
