// Releases the lock. $owner
MATCH (l:LoadLock {name: 'load', owner: $owner})
DELETE l
