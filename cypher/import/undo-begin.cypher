// Records that an import is being undone. $key; $begunAt
MATCH (i:Import {key: $key})
SET i.undoBegunAt = coalesce(i.undoBegunAt, $begunAt)
