// Retracts relationships of one type. $rows: each with its id and the time
UNWIND $rows AS row
MATCH ()-[it:/* type { */ SUPPLIES /* } */ {id: row.id}]->()
USING INDEX it:/* type { */ SUPPLIES /* } */(id)
SET it.retractedAt = row.at
RETURN count(*) AS count
