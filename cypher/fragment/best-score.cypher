// The score of each holder's position on a target, from evidence `it`: that of the best basis, on its latest day; null if
// positions differ there or are MIXED.
MATCH (it:Stance)
WITH it.holder AS holder, it {.target, .fromDay, .position, basis: 'STATED'} AS it
/* fragment { */
WITH holder, it.target AS target, CASE it.basis WHEN 'STATED' THEN '2 ' WHEN 'BEARING' THEN '1 ' ELSE '0 ' END + it.fromDay AS place,
  coalesce(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */, 3) AS score
/* include latest-score { */
WITH holder, target, max([place, score]) AS highest, max([place, -score]) AS lowest
WITH holder, target, CASE WHEN highest[1] = -lowest[1] AND highest[1] <> 3 THEN highest[1] END AS score
/* } */
/* } */
RETURN holder, target, score
