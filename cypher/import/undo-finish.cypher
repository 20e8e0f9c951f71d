// Records that an import is undone. It has then finished too, if it was interrupted. $key; $undoneAt
MATCH (i:Import {key: $key})
SET i.undoneAt = $undoneAt, i.finishedAt = coalesce(i.finishedAt, $undoneAt)
WITH i
MATCH (b:ImportBatch {key: $key})
DELETE b
