// The score of each stance that one of `holders` has on one of `targets`, lists of slugs, as `scored` reads them: what others
// say for a holder is its own, and what it says for others is not.
WITH ['ministry-of-commerce'] AS holders, ['zte-export-ban'] AS targets
CALL (holders, targets) {
  /* fragment { */
  WITH holders, targets WHERE size(holders) * size(targets) <= 10000
  UNWIND holders AS holder
  UNWIND targets AS target
  MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
  WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL
    AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
    AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */ AND it.onBehalfOf IS NULL
  RETURN holder, target, it.fromDay AS day, /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  UNION ALL
  WITH holders, targets WHERE size(holders) * size(targets) > 10000
  UNWIND holders AS holder
  MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
  WHERE it.holder = holder AND it.target IS NOT NULL AND it.sortKey IS NOT NULL
    AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
    AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */
  WITH holder, it, it.target AS target
  WHERE target IN targets AND it.onBehalfOf IS NULL
  RETURN holder, target, it.fromDay AS day, /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  UNION ALL
  UNWIND holders AS holder
  MATCH (it:Stance)
  WHERE it.onBehalfOf = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
  RETURN holder, it.target AS target, it.fromDay AS day, /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  /* } */
}
RETURN holder, target, day, score
