// Retracts stances. $rows: each with its slug as `id` and the time
UNWIND $rows AS row
MATCH (c:Stance {slug: row.id})
USING INDEX c:Stance(slug)
SET c.retractedAt = row.at
RETURN count(*) AS count
