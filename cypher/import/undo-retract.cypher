// Records which versions of claims an undo retracts, in the transaction that does so. $id: of the batch's journal;
// $versions: stored ids
MATCH (j:ImportJournal)
WHERE elementId(j) = $id
SET j.takenBack = coalesce(j.takenBack, []) + $versions
