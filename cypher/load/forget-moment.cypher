// The load records nothing more at the moment that it had.
MATCH (l:Load)
REMOVE l.recordedAt
