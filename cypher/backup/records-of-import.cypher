// The ids of what is recorded about the batches of an import, in a fixed order. $key: of the import
MATCH (it:/* label { */ ImportJournal /* } */ {key: $key})
RETURN elementId(it) AS id
ORDER BY it.startedAt, it.number, id
