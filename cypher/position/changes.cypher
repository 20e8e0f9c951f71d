// How holders changed their positions on targets before an audience from one moment to another, by their slugs.
// $limit; $lowest, $highest: the page's ends
/* searched */
CALL (*) {
  /* each { */
  MATCH (s:Stance)
  WHERE s.sortKey IS NOT NULL /* at(before) */
  RETURN s, 'before' AS moment
  /* } each */
}
WITH s.holder AS holder, s.target AS target, s.audience AS audience, moment, s
/* standing { */ WITH holder, target, audience, moment, [s] AS standing, s.position AS position, 0 AS score, 0 AS mean, false AS contested /* } */
WITH holder, target, audience, collect({moment: moment, position: position, score: score, mean: mean,
  contested: contested, stances: [s IN standing | s.slug]}) AS sides
WITH holder, target, audience, head([side IN sides WHERE side.moment = 'before']) AS before,
  head([side IN sides WHERE side.moment = 'after']) AS after
WITH holder, target, audience, before, after,
  abs(coalesce(after.score, 0)) - abs(coalesce(before.score, 0)) AS gain
WITH holder, target, audience, before, after,
  CASE
    WHEN before IS NULL THEN 'NEW'
    WHEN after IS NULL THEN /* gone(s) { */ 'ENDED' /* } */
    WHEN before.score * after.score < 0 THEN 'FLIPPED'
    WHEN gain > 0 THEN 'STRONGER'
    WHEN gain < 0 THEN 'WEAKER'
  END AS change
WITH holder, target, audience, before, after, change, holder + ' ' + target + ' ' + audience AS rankKey
WHERE change IS NOT NULL /* after(rankKey) */
/* page(rankKey) { */ WITH holder, target, audience, before, after, change, rankKey AS place ORDER BY rankKey LIMIT $limit /* } */
RETURN place AS cursor, holder, target, audience, before, after, change
