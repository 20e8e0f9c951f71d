// Records that a load begins, unless one is under way already. $startedAt
MERGE (l:Load)
ON CREATE SET l.startedAt = $startedAt
RETURN l.recordedAt AS recordedAt
