// How holders changed their positions on targets before an audience from one moment to another, by their slugs.
// Looks at the targets of what is seen at only one of the moments. $limit; $lowest, $highest: the page's ends
/* searched */
/* changed { */
CALL (*) {
  CALL (*) {
    /* each { */
    MATCH (it:Stance) /* all { */ USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience) /* } */
    WHERE it.sortKey IS NOT NULL /* at(it) */ /* notAtOther(it) */
      /* stored { */ AND it.holder IS NOT NULL AND it.target IS NOT NULL AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL
      AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL AND it.position IS NOT NULL AND it.audience IS NOT NULL /* } */
    RETURN /* whose(it) { */ it.holder /* } */ AS holder, it.target AS about
    /* } */
  }
  RETURN about, collect(DISTINCT holder) AS holders
}
/* } */
CALL (*) {
  CALL (*) {
    /* each { */
    CALL (*) {
      /* positions { */
      MATCH (it:Stance)
      WHERE it.target = about AND /* whose(it) { */ it.holder /* } */ IN holders AND it.sortKey IS NOT NULL /* at(it) */
      RETURN /* whose(it) { */ it.holder /* } */ AS holder, it
      /* } */
    }
    RETURN holder, it, /* moment { */ 'before' /* } */ AS moment
    /* } */
  }
  WITH holder, it.target AS target, it.audience AS audience, moment,
    max(it.fromDay) AS day, collect(it) AS seen
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
  WITH holder, target, audience, collect({moment: moment, position: position, score: score, mean: mean,
    contested: contested, /* rests { */ stances: [s IN standing | s.slug] /* } */}) AS sides
  WITH holder, target, audience, head([side IN sides WHERE side.moment = 'before']) AS before,
    head([side IN sides WHERE side.moment = 'after']) AS after
  WITH holder, target, audience, before, after,
    abs(coalesce(after.score, 0)) - abs(coalesce(before.score, 0)) AS gain
  WITH holder, target, audience, before, after,
    CASE
      WHEN before IS NULL THEN 'NEW'
      WHEN after IS NULL THEN /* gone { */ 'ENDED' /* } */
      WHEN before.score * after.score < 0 THEN 'FLIPPED'
      WHEN gain > 0 THEN 'STRONGER'
      WHEN gain < 0 THEN 'WEAKER'
    END AS change
  WITH * WHERE change IS NOT NULL
  RETURN holder, target, audience, before, after, change
}
WITH holder, target, audience, before, after, change, holder + ' ' + target + ' ' + audience AS rankKey
WHERE true /* after(rankKey) */
/* page(holder, target, audience, before, after, change) { */ WITH holder, target, audience, before, after, change, rankKey AS place ORDER BY rankKey /* way */ LIMIT $limit /* } */
RETURN place AS cursor, holder, target, audience, before, after, change
