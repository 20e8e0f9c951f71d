// Where holders stand on targets, the holders and the targets with the most positions first. $maxHolders, $maxTargets:
// how many of them at most
/* searched */
CALL (*) {
  MATCH (e:Actor)
  WHERE e.slug IS NOT NULL /* holders(e) */
  RETURN collect(e.slug) AS holders
}
CALL (*) {
  MATCH (e:Entity)
  WHERE e.slug IS NOT NULL /* targets(e) */
  RETURN collect(e.slug) AS targets
}
CALL (holders, targets) {
  /* said { */ UNWIND holders AS holder
  MATCH (s:Stance)
  WHERE s.holder = holder AND s.sortKey IS NOT NULL AND s.target IN targets
  RETURN holder, s /* } */
}
WITH holder, s.target AS target, s
/* standing { */ WITH holder, target, [s] AS standing, s.position AS position, null AS score, null AS mean, false AS contested /* } */
WITH collect({holder: holder, target: target, position: position, score: score, mean: mean, contested: contested,
  stances: [s IN standing | s.slug]}) AS cells
CALL (cells) {
  UNWIND cells AS cell
  WITH cell.holder AS holder, count(*) AS positions ORDER BY positions DESC, holder
  RETURN collect(holder) AS holders
}
CALL (cells) {
  UNWIND cells AS cell
  WITH cell.target AS target, count(*) AS positions ORDER BY positions DESC, target
  RETURN collect(target) AS targets
}
WITH cells, holders[..$maxHolders] AS holders, targets[..$maxTargets] AS targets,
  size(holders) AS allHolders, size(targets) AS allTargets
CALL (holders) {
  UNWIND holders AS slug
  MATCH (holder:Entity {slug: slug})
  RETURN collect({slug: slug, groups: /* groups(holder) { */ [] /* } */}) AS members
}
RETURN '' AS cursor, holders, targets, allHolders, allTargets, members,
  [cell IN cells WHERE cell.holder IN holders AND cell.target IN targets] AS cells
