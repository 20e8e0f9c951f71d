// Returns a row if that load still holds the lock. $owner
MATCH (l:LoadLock {name: 'load', owner: $owner})
RETURN l.owner AS owner
