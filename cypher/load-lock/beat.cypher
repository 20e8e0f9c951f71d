// The holder of the lock still runs. $owner
MATCH (l:LoadLock {name: 'load', owner: $owner})
SET l.beatAt = timestamp()
RETURN l.owner AS owner
