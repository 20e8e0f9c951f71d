// Replaces what journals have as former and new values of fields. $rows: each with the id of a journal, and the values by
// their place in it
UNWIND $rows AS row
MATCH (j:ImportJournal)
WHERE elementId(j) = row.id
SET j.values = [place IN range(0, size(j.values) - 1) | coalesce(row.values[toString(place)], j.values[place])]
