// The time by the clock of the database, and since when a load has been under way.
OPTIONAL MATCH (l:Load)
RETURN timestamp() AS now, min(l.startedAt) AS since
