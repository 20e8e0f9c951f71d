// What other imports gave some fields of entities, in the order in which they did. $key: of the import that does not
// count as another; $fields
MATCH (j:ImportJournal)
WHERE j.undone IS NULL AND j.key <> $key
UNWIND range(0, size(j.updated) - 1) AS place
WITH j, place
WHERE j.updated[place] IN $fields
RETURN elementId(j) AS id, place, j.updated[place] AS field, j.values[place] AS value, j.writtenAt AS writtenAt,
  j.number AS number
ORDER BY writtenAt, number, place
