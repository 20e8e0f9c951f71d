// The standing position of a holder on a target, from its evidence `seen`: that of the best basis, whatever the day, which
// begins on the latest day there. `standing` is that evidence; `opposed` is evidence of lower bases for the opposite side.
MATCH (it:Stance)
WITH it.holder AS holder, it.target AS target, it {.slug, .fromDay, .position, basis: 'STATED', because: [it.slug]} AS it
WITH holder, target, collect(it) AS seen
/* fragment { */
CALL (seen) {
  UNWIND seen AS s
  WITH s.basis AS basis, max(s.fromDay) AS latest, collect(s) AS those
  WITH basis, [s IN those WHERE s.fromDay = latest] AS standing
  WITH *, any(s IN standing WHERE s.position <> standing[0].position) AS contested,
    [s IN standing WHERE s.position <> 'MIXED' | /* include score(s) { */ CASE s.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */] AS scores
  RETURN collect({basis: basis, standing: standing, contested: contested,
    position: CASE WHEN contested THEN 'MIXED' ELSE standing[0].position END,
    score: CASE WHEN contested THEN null ELSE scores[0] END,
    mean: CASE WHEN size(scores) > 0 THEN
      round(reduce(sum = 0.0, one IN scores | sum + one) / size(scores), 6) END}) AS found
}
WITH *, coalesce(head([one IN found WHERE one.basis = 'STATED']), head([one IN found WHERE one.basis = 'BEARING']),
  head(found)) AS best
WITH *, best.basis AS basis, best.standing AS standing, best.contested AS contested, best.position AS position,
  best.score AS score, best.mean AS mean, reduce(opposed = [], one IN found |
    opposed + CASE WHEN one.score * best.score < 0 THEN one.standing ELSE [] END) AS opposed
/* } */
RETURN holder, target, basis, [s IN standing | s.slug] AS stances, position, score, mean, contested, size(opposed) AS opposed
