// Every import has finished, and so has every undo of one.
MATCH (i:Import)
WHERE i.finishedAt IS NULL OR i.undoBegunAt IS NOT NULL AND i.undoneAt IS NULL
RETURN coalesce(i.files[0], i.key) AS what, CASE
  WHEN i.undoBegunAt IS NULL
  THEN 'began at ' + i.startedAt + ' and was cut off: the same command, ' + i.format + ', goes on with it, and import --undo ' + left(i.key, 12)
    + ' takes back what it wrote'
  ELSE 'its undo began at ' + i.undoBegunAt + ' and was cut off: import --undo ' + left(i.key, 12) + ' goes on with it'
END AS detail;
