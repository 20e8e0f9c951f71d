// Which holders have positions on which targets: those with the most positions first. $maxHolders, $maxTargets: how many of
// them at most
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
  WITH holder, it.target AS target, count(*) AS evidence
  RETURN collect([holder, target]) AS pairs
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair[0] AS holder, count(*) AS positions ORDER BY positions DESC, holder
  RETURN collect(holder) AS rows
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair[1] AS target, count(*) AS positions ORDER BY positions DESC, target
  RETURN collect(target) AS columns
}
RETURN rows[..$maxHolders] AS holders, columns[..$maxTargets] AS targets, size(rows) AS allHolders,
  size(columns) AS allTargets
