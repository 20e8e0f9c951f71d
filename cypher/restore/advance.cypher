// Records that rows are restored, in the transaction that writes them. Returns no row if that was committed before.
// $checksum; $from, $to: numbers of rows
MATCH (r:Restore {checksum: $checksum})
WHERE r.rows = $from
SET r.rows = $to
RETURN r.rows AS rows
