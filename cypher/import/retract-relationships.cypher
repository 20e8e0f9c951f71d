// Retracts relationships of one type. $rows: each with its id and the time, which is null for the time at which claims
// are recorded
UNWIND $rows AS row
MATCH ()-[it:/* type { */ SUPPLIES /* } */ {id: row.id}]->()
USING INDEX it:/* type { */ SUPPLIES /* } */(id)
SET it.retractedAt = row.at, it.toRetract = CASE WHEN row.at IS NULL THEN true END
RETURN count(*) AS count
