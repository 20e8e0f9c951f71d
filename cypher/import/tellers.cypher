// Which of some claims other imports tell, and which of them an import has created, undone or not. $key: of the import
// that does not count as another; $ids: the ids that rows give the claims
CALL () {
  MATCH (j:ImportJournal)
  WHERE j.undone IS NULL AND j.key <> $key
  UNWIND j.created + j.known AS id
  WITH id WHERE id IN $ids
  RETURN collect(DISTINCT id) AS told
}
CALL () {
  MATCH (j:ImportJournal)
  UNWIND j.created AS id
  WITH id WHERE id IN $ids
  RETURN collect(DISTINCT id) AS created
}
RETURN told, created
