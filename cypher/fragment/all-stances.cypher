// All stances, from the index that has what positions are compared by: 1 database hit for each. The index is not chosen
// unless it is named.
/* fragment { */
MATCH (it:Stance) USING INDEX it:Stance(holder, target, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
WHERE it.holder IS NOT NULL AND it.target IS NOT NULL AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL
  AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL AND it.position IS NOT NULL AND it.audience IS NOT NULL
  AND
/* } */
  it.sortKey IS NOT NULL
RETURN count(*) AS count
