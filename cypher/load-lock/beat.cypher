// Records that the holder of the lock is still running. $owner
MATCH (l:LoadLock {name: 'load', owner: $owner})
SET l.beatAt = timestamp()
RETURN l.owner AS owner
