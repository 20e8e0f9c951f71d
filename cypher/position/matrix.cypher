// Where holders stand on targets, the holders and the targets with the most positions first. $maxHolders, $maxTargets:
// how many of them at most. No row where more than $most positions may have to be gathered to choose them
/* searched */
CALL (*) {
  MATCH (it:Actor)
  WHERE it.slug IS NOT NULL /* holders */
  RETURN collect(it.slug) AS holders
}
CALL (*) {
  MATCH (it:Entity)
  WHERE it.slug IS NOT NULL /* targets */
  RETURN collect(it.slug) AS targets
}
WITH holders, targets
WHERE size(holders) * size(targets) <= $most OR COUNT { (:Stance) } <= $most
CALL (holders, targets) {
  CALL (holders, targets) {
    /* said { */
    /* include said { */
    WITH holders, targets WHERE size(holders) * size(targets) <= 10000
    UNWIND holders AS holder
    UNWIND targets AS target
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL /* visible(it) */
    RETURN holder, it
    UNION ALL
    WITH holders, targets WHERE size(holders) * size(targets) > 10000
    UNWIND holders AS holder
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
    RETURN holder, it
    /* } */
    /* } */
  }
  WITH holder, it.target AS target, max(it.fromDay) AS day, collect(it) AS seen
  /* standing { */
  /* include standing { */
  WITH *, [s IN seen WHERE s.fromDay = day] AS standing
  WITH *, any(s IN standing WHERE s.position <> standing[0].position) AS contested,
    [s IN standing WHERE s.position <> 'MIXED' | CASE s.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END] AS scores
  WITH *, CASE WHEN contested THEN 'MIXED' ELSE standing[0].position END AS position,
    CASE WHEN contested THEN null ELSE scores[0] END AS score,
    CASE WHEN size(scores) > 0 THEN
      round(reduce(sum = 0.0, one IN scores | sum + one) / size(scores), 6) END AS mean
  /* } */
  /* } */
  RETURN collect({holder: holder, target: target, position: position, score: score, mean: mean, contested: contested,
    /* rests { */ stances: [s IN standing | s.slug] /* } */}) AS cells
}
CALL (cells) {
  UNWIND cells AS cell
  WITH cell.holder AS holder, count(*) AS positions ORDER BY positions DESC, holder
  RETURN collect(holder) AS rows
}
CALL (cells) {
  UNWIND cells AS cell
  WITH cell.target AS target, count(*) AS positions ORDER BY positions DESC, target
  RETURN collect(target) AS columns
}
WITH cells, rows[..$maxHolders] AS holders, columns[..$maxTargets] AS targets, size(rows) AS allHolders,
  size(columns) AS allTargets
CALL (holders) {
  UNWIND holders AS slug
  MATCH (it:Entity {slug: slug})
  RETURN collect({slug: slug, groups: /* groups { */ [] /* } */}) AS members
}
RETURN holders, targets, allHolders, allTargets, members,
  [cell IN cells WHERE cell.holder IN holders AND cell.target IN targets] AS cells
