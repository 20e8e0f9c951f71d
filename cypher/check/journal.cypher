// What is recorded of the batches of imports belongs to an import, and an import that is undone is undone as a whole.
MATCH (j:ImportJournal)
OPTIONAL MATCH (i:Import {key: j.key})
WITH j, i, CASE
  WHEN i IS NULL THEN 'no import has this key'
  WHEN i.undoneAt IS NOT NULL AND j.undone IS NULL THEN 'batch ' + j.number + ' is not undone'
  WHEN size(j.updated) <> size(j.values) THEN 'batch ' + j.number + ' has fields without values'
END AS detail
WHERE detail IS NOT NULL
RETURN coalesce(i.files[0], j.key) AS what, detail;
