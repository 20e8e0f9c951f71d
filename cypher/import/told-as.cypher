// The newest versions of claims that are stored otherwise than their rows tell them, by the id in the rows or the id of
// any version. The statement names the indexes, because it may be planned while there are none. $ids
UNWIND $ids AS id
OPTIONAL MATCH (own:ToldAs {id: id})
USING INDEX own:ToldAs(id)
WITH id, coalesce(own.told, id) AS told
MATCH (t:ToldAs {told: told})
USING INDEX t:ToldAs(told)
WITH id, t ORDER BY t.number
WITH id, collect(t {.id, .told, .number, .revises, .recordedAt})[-1] AS version
RETURN id, version
