// The score of each holder's position on a target, from the score and the place of each stance: that of the highest place,
// and null if scores differ there or are 3, which stands for MIXED. Nothing is collected.
MATCH (it:Stance)
WITH it.holder AS holder, it.target AS target, it.fromDay AS place,
  coalesce(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */, 3) AS score
/* fragment { */
WITH holder, target, max([place, score]) AS highest, max([place, -score]) AS lowest
WITH holder, target, CASE WHEN highest[1] = -lowest[1] AND highest[1] <> 3 THEN highest[1] END AS score
/* } */
RETURN holder, target, score
