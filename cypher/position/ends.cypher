// Which holders have positions on which targets: those with the most positions first. $maxHolders, $maxTargets: how many of
// them at most
/* searched */
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* holders */
  RETURN collect(it.slug) AS all
}
CALL (*) {
  MATCH (it:Entity)
  WHERE it.slug IS NOT NULL /* targets */
  RETURN collect(it.slug) AS targets
}
CALL (all, targets) {
  WITH targets, all AS holders
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
    RETURN DISTINCT holder, target
  }
  UNWIND [[true, holder], [false, target]] AS end
  WITH end, count(*) AS positions ORDER BY positions DESC, end[1]
  RETURN [end IN collect(end) WHERE end[0] | end[1]] AS rows, [end IN collect(end) WHERE NOT end[0] | end[1]] AS columns
}
WITH rows[..$maxHolders] AS holders, columns[..$maxTargets] AS targets, size(rows) AS allHolders,
  size(columns) AS allTargets
CALL (holders) {
  UNWIND holders AS slug
  MATCH (it:Entity {slug: slug})
  RETURN collect({slug: slug, groups: /* groups { */ [] /* } */}) AS members
}
RETURN holders, targets, allHolders, allTargets, members
