// The scores of stances of `holders` on `targets`, lists of slugs, which the index has, and of other evidence, which has none.
// $bases: those of the other evidence
WITH ['ministry-of-commerce'] AS holders, ['zte-export-ban'] AS targets
CALL (holders, targets) {
  /* fragment { */
  CALL (holders, targets) {
    /* scored { */
    /* include scored { */
    WITH holders, targets WHERE size(holders) * size(targets) <= 10000
    UNWIND holders AS holder
    UNWIND targets AS target
    MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
    WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL
      AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
      AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */
    RETURN holder, target, it.fromDay AS day, CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END AS score, it
    UNION ALL
    WITH holders, targets WHERE size(holders) * size(targets) > 10000
    UNWIND holders AS holder
    MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
    WHERE it.holder = holder AND it.target IS NOT NULL AND it.sortKey IS NOT NULL
      AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
      AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */
    WITH holder, it, it.target AS target
    WHERE target IN targets
    RETURN holder, target, it.fromDay AS day, CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END AS score, it
    /* } */
    /* } */
  }
  RETURN holder, target, '2 ' + day AS day, score, it
  UNION ALL
  /* include scored-said { */
  CALL (holders, targets) {
    /* said { */
    UNWIND holders AS holder
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
    RETURN holder, it {.target, .fromDay, .position, basis: 'STATED'} AS it
    /* } */
  }
  RETURN holder, it.target AS target, CASE it.basis WHEN 'STATED' THEN '2 ' WHEN 'BEARING' THEN '1 ' ELSE '0 ' END + it.fromDay AS day,
    CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END AS score, it
  /* } */
  /* } */
}
RETURN holder, target, day, score
