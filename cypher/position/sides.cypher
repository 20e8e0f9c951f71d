// The positions on a side, 1 or -1, of each holder that may go against each other: all of a holder that says something in
// private, and else those on the targets of which it is on both sides.
/* searched */
/* actors { */
MATCH (actor:Actor)
WHERE actor.slug IS NOT NULL
/* } */
CALL (*) {
  CALL (*) {
    /* sided { */
    MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
    WHERE it.holder = actor.slug AND it.target IS NOT NULL AND it.sortKey IS NOT NULL AND it.fromDay IS NOT NULL
      AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL AND it.position IS NOT NULL
      AND it.audience IS NOT NULL /* visible(it) */ /* where */
    RETURN it.holder AS holder, it, it.target AS target, it.audience AS audience,
      sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */) AS side
    /* } */
  }
  WITH holder, it, target, audience, side
  WHERE side <> 0
  WITH holder, collect([it, target, audience, side]) AS said
  WITH holder, said, any(one IN said WHERE one[2] = 'PRIVATE') AS isPrivate
  CALL (said, isPrivate) {
    UNWIND said AS one
    WITH one[1] AS target, collect(one) AS those, min(one[3]) <> max(one[3]) AS isOnBoth
    WHERE isPrivate OR isOnBoth
    UNWIND those AS one
    WITH one[0] AS it, target, one[2] AS audience, one[3] AS side
    RETURN collect({/* shown { */ slug: it.slug /* } */, target: target, audience: audience, side: side, fromDay: it.fromDay,
      until: CASE WHEN it.validTo IS NOT NULL OR it.ended THEN it.latestToDay ELSE it.fromDay END}) AS stances
  }
  WITH holder, stances
  WHERE size(stances) > 1
  RETURN holder, stances
}
RETURN holder, stances
