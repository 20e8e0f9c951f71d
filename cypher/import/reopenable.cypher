// Of some retracted claims: those that an import retracts, and those versions that were retracted by an undone import or
// by its undo. $told: the ids that rows give them; $stored: the ids of their newest versions; $importing: the key of an
// import that does not count as undone; $undoing: the key of one that does; either may be null
CALL () {
  MATCH (j:ImportJournal)
  WHERE j.key = $importing OR j.undone IS NULL AND j.key <> coalesce($undoing, '')
  UNWIND j.retracts AS id
  WITH id WHERE id IN $told
  RETURN collect(DISTINCT id) AS retracts
}
CALL () {
  MATCH (j:ImportJournal)
  WHERE j.undone OR j.key = $undoing
  UNWIND j.retracted + coalesce(j.takenBack, []) AS id
  WITH id WHERE id IN $stored
  RETURN collect(DISTINCT id) AS retracted
}
RETURN retracts, retracted
