// Records that the load has ended.
MATCH (l:Load)
DELETE l
