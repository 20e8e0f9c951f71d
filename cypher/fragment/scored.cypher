// The score of each stance that one of `holders` has on one of `targets`, lists of slugs: null if it is MIXED. Few pairs are
// looked up one by one; of more pairs, all that each holder says is read. The index has all that is read, but is
// not chosen unless it is named.
WITH ['zte'] AS holders, ['zte-export-ban'] AS targets
CALL (holders, targets) {
  /* fragment { */
  WITH holders, targets WHERE size(holders) * size(targets) <= 10000
  UNWIND holders AS holder
  UNWIND targets AS target
  MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
  WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL
    AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
    AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */
  RETURN holder, target, it.fromDay AS day, /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  UNION ALL
  WITH holders, targets WHERE size(holders) * size(targets) > 10000
  UNWIND holders AS holder
  MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
  WHERE it.holder = holder AND it.target IS NOT NULL AND it.sortKey IS NOT NULL
    AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL
    AND it.position IS NOT NULL AND it.audience IS NOT NULL /* visible(it) */
  WITH holder, it, it.target AS target
  WHERE target IN targets
  RETURN holder, target, it.fromDay AS day, /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  /* } */
}
RETURN holder, target, day, score
