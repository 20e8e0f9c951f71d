// Pairs of stances of one holder that go against each other, by the slugs of holder and stances. $limit; $lowest,
// $highest: the page's ends
/* searched */
MATCH (s:Stance)
WHERE s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */
WITH s.holder AS holder, collect({slug: s.slug, target: s.target, audience: s.audience, fromDay: s.fromDay,
  until: CASE WHEN s.validTo IS NOT NULL OR s.ended THEN s.toDay ELSE s.fromDay END, sortKey: s.sortKey,
  side: sign(/* score(s) { */ 0 /* } */)}) AS stances
WITH holder, [one IN stances WHERE one.side <> 0] AS stances
WHERE size(stances) > 1
WITH holder, stances, [one IN stances WHERE one.audience = 'PRIVATE'] AS hidden,
  [one IN stances WHERE one.audience = 'PUBLIC'] AS open
WITH holder, stances, hidden, open, [one IN open | one.target] AS wanted
CALL (stances, hidden, open, wanted) {
  UNWIND stances AS one
  WITH one.target AS target, collect(one) AS those
  UNWIND those AS a
  UNWIND those AS b
  WITH a, b
  WHERE a.side * b.side < 0 AND (a.audience = 'PUBLIC' AND b.audience = 'PRIVATE'
    OR a.audience = b.audience AND a.sortKey < b.sortKey AND a.fromDay <= b.until AND b.fromDay <= a.until)
  RETURN a.slug AS a, b.slug AS b, [] AS via,
    CASE
      WHEN a.audience <> b.audience THEN 'PUBLIC_AND_PRIVATE'
      WHEN a.fromDay = b.fromDay THEN 'SAME_DAY'
      ELSE 'OVERLAPPING'
    END AS reason
  UNION ALL
  UNWIND hidden AS one
  WITH one.target AS target, collect(one.slug) AS slugs
  MATCH (x:Entity {slug: target})-[r:/* types { */ SUPPLIES|OWNS /* } */]-(y:Entity)
  WHERE r.ord IS NOT NULL /* visible(r) */ AND x <> y AND y.slug IN wanted
  WITH slugs, y.slug AS other, r ORDER BY r.confidence DESC, type(r), r.id
  WITH slugs, other, head(collect([type(r) + ':' + r.id])) AS via
  UNWIND [one IN open WHERE one.target = other] AS a
  UNWIND slugs AS b
  RETURN a.slug AS a, b, via, 'PUBLIC_AND_PRIVATE' AS reason /* farther(x) */
}
WITH holder, a, b, via, reason, holder + ' ' + a + ' ' + b AS rankKey
WHERE rankKey IS NOT NULL /* after(rankKey) */
/* page(rankKey) { */ WITH holder, a, b, via, reason, rankKey AS place ORDER BY rankKey LIMIT $limit /* } */
RETURN place AS cursor, holder, a, b, via, reason
