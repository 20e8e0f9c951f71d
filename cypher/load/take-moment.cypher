// The time at which the load records claims: the one that is already stored, else this one. $recordedAt
MATCH (l:Load)
SET l.recordedAt = coalesce(l.recordedAt, $recordedAt)
RETURN l.recordedAt AS recordedAt
