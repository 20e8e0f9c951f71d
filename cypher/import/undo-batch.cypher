// Records that a batch is undone, in the transaction that completes it. Returns no row if that was committed before.
// Setting a property comes first: from then on no other transaction is before the end of the statement.
// $id: of the batch's journal; $versions: stored ids of further claims that it retracts
MATCH (j:ImportJournal)
WHERE elementId(j) = $id
SET j.undone = j.undone
WITH j
WHERE j.undone IS NULL
SET j.undone = true, j.takenBack = coalesce(j.takenBack, []) + $versions
RETURN j.key AS key
