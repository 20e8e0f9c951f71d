// What a batch of an import told and did. $id: of its journal
MATCH (j:ImportJournal)
WHERE elementId(j) = $id
RETURN j {.key, .number, .writtenAt, .created, .known, .retracts, .retracted, .updated, .values} AS entry
