// Forgets the time at which the load recorded claims.
MATCH (l:Load)
REMOVE l.recordedAt
