// What is left to undo of an import, the last batch first. $key
MATCH (j:ImportJournal {key: $key})
WHERE j.undone IS NULL
RETURN elementId(j) AS id
ORDER BY j.startedAt DESC, j.number DESC
