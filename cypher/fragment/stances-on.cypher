// Stances on a target, from the index that has what positions are compared by, as `all-stances` does.
/* fragment { */
MATCH (it:Stance) USING INDEX it:Stance(target, holder, sortKey, fromDay, toDay, recordedAt, knownUntil, position, audience)
WHERE it.holder IS NOT NULL AND it.fromDay IS NOT NULL AND it.toDay IS NOT NULL
  AND it.recordedAt IS NOT NULL AND it.knownUntil IS NOT NULL AND it.position IS NOT NULL AND it.audience IS NOT NULL
  AND
/* } */
  it.target = 'zte-export-ban' AND it.sortKey IS NOT NULL
RETURN count(*) AS count
