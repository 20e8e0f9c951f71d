// The load has ended.
MATCH (l:Load)
DELETE l
