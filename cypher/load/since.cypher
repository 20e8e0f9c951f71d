// The time by the clock of the database, and when the load that is under way began.
OPTIONAL MATCH (l:Load)
RETURN timestamp() AS now, min(l.startedAt) AS since
