// Retracts stances. $rows: each with its slug as `id` and the time, which is null for the time at which claims are
// recorded
UNWIND $rows AS row
MATCH (c:Stance {slug: row.id})
USING INDEX c:Stance(slug)
SET c.retractedAt = row.at, c.toRetract = CASE WHEN row.at IS NULL THEN true END
RETURN count(*) AS count
