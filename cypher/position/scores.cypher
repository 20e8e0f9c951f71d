// The scores of actors, each with the targets on which it has one, by slug; whether the actor is of the ones, and
// whether of the others
/* searched */
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* actors */
  RETURN collect(it.slug) AS ones
}
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* others */
  RETURN collect(it.slug) AS others
}
CALL (*) {
  MATCH (it:Entity)
  WHERE it.slug IS NOT NULL /* targets */
  RETURN collect(it.slug) AS targets
}
CALL (ones, others, targets) {
  UNWIND ones + others AS slug
  WITH targets, collect(DISTINCT slug) AS holders
  /* inGroups { */
  /* include in-groups { */
  WITH *, CASE
    WHEN size(holders) * size(targets) > 10000 THEN size(holders) / (10000 / size(targets) + 1)
    ELSE 1
  END AS groups
  UNWIND range(1, groups) AS group
  WITH targets, holders[(group - 1) * size(holders) / groups..group * size(holders) / groups] AS holders
  /* } */
  /* } */
  CALL (holders, targets) {
    CALL (holders, targets) {
      /* said { */
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
    WITH holder, target, day AS place, coalesce(score, 3) AS score
    /* include latest-score { */
    WITH holder, target, max([place, score]) AS highest, max([place, -score]) AS lowest
    WITH holder, target, CASE WHEN highest[1] = -lowest[1] AND highest[1] <> 3 THEN highest[1] END AS score
    /* } */
    WITH holder, target, score
    WHERE score IS NOT NULL
    RETURN holder, collect(target) AS scored, collect(score) AS scores
  }
  RETURN holder, scored, scores
}
RETURN holder, holder IN ones AS isOne, holder IN others AS isOther, scored AS targets, scores
