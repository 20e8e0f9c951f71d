// All imports, the latest first.
MATCH (i:Import)
RETURN i.key AS key, i.format AS format, i.files AS files, coalesce(i.checksums, []) AS checksums,
  i.checksums IS NOT NULL AS hasJournal, i.startedAt AS startedAt, i.finishedAt IS NOT NULL AS isFinished,
  i.undoBegunAt AS undoBegunAt, i.undoneAt AS undoneAt
ORDER BY startedAt DESC, key
