// Every import has finished.
MATCH (i:Import)
WHERE i.finishedAt IS NULL
RETURN coalesce(i.files[0], i.key) AS what, 'began at ' + i.startedAt + ' and was cut off: the same command, ' + i.format +
  ', goes on with it' AS detail;
