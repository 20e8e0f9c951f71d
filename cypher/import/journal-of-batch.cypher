// What the same batch of earlier runs of an import told. $key; $number
MATCH (j:ImportJournal {key: $key, number: $number})
WHERE j.undone IS NULL
RETURN j.created + j.known AS told, j.retracts AS retracts, j.updated AS updated
