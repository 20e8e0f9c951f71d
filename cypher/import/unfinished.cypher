// An unfinished import, with the batches that it has written. $key: of the import
MATCH (i:Import {key: $key})
WHERE i.finishedAt IS NULL
RETURN i {.key, .format, .files, .startedAt, .batchSize} AS begun, COLLECT {
  MATCH (b:ImportBatch {key: $key})
  RETURN b {.number, end: b {.pass, .file, .row}, figures: b {.entities, .stances, .relationships, .reports, .retracted,
    .known, .kept, .rejected, updated: coalesce(b.updated, 0)}}
  ORDER BY b.number
} AS written
