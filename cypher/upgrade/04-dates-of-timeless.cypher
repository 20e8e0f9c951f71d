// Types of relationships that have no dates any more could have some: they are kept in words, in the note. Safe to run
// again. $timeless: the types; $rows: how many relationships a transaction writes
MATCH ()-[r]->()
WHERE type(r) IN $timeless AND (r.validFrom IS NOT NULL OR r.validTo IS NOT NULL OR r.ended IS NOT NULL)
CALL (r) {
  WITH r, coalesce(' from ' + r.validFrom, '') + coalesce(' to ' + r.validTo, '')
    + CASE WHEN r.ended THEN ' ended' ELSE '' END AS dates
  SET r.note = CASE WHEN dates = '' THEN r.note ELSE coalesce(r.note + ' ', '') + 'An earlier version had dates here:' + dates + '.' END
  REMOVE r.validFrom, r.validTo, r.ended
} IN TRANSACTIONS OF $rows ROWS;
