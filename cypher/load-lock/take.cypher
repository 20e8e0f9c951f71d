// Takes the lock of loads if it is free, if its holder is gone, or if its holder has been silent for too long. Setting a
// property comes first: from then on no other transaction is before the end of the statement.
// $mine: the new holder; $gone: the owner that is known to have ended; $longest: milliseconds
MERGE (l:LoadLock {name: 'load'})
SET l.triedAt = timestamp()
WITH l, CASE WHEN l.owner IS NOT NULL THEN l {.owner, .command, .host, .place, .pid, .pidSince, .process} END AS holder,
  l.since AS since, l.owner IS NULL OR l.owner = $gone OR timestamp() - l.beatAt > $longest AS isMine
FOREACH (_ IN CASE WHEN isMine THEN [1] ELSE [] END |
  SET l += $mine, l.since = timestamp(), l.beatAt = timestamp())
RETURN holder, since, isMine
