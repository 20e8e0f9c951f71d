// Records what a batch of an import told and did, in the transaction that writes it. $entry
CREATE (j:ImportJournal)
SET j = $entry, j.writtenAt = timestamp()
