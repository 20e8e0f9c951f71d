// The positions on a side, 1 or -1, of each holder with several of them.
/* searched */
CALL (*) {
  /* positions { */
  MATCH (it:Stance)
  WHERE it.sortKey IS NOT NULL /* visible(it) */ /* where */
  RETURN it.holder AS holder, it
  /* } */
}
WITH holder, it, sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */) AS side
WHERE side <> 0
WITH holder, collect({/* shown { */ slug: it.slug /* } */, target: it.target, audience: it.audience, side: side, fromDay: it.fromDay,
  until: CASE WHEN it.validTo IS NOT NULL OR it.ended THEN it.latestToDay ELSE it.fromDay END}) AS stances
WHERE size(stances) > 1
RETURN holder, stances
ORDER BY holder
