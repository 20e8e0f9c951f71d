// The ids under which rows told some claims, if those differ from the stored ids. $ids
MATCH (t:ToldAs)
WHERE t.id IN $ids
RETURN collect(DISTINCT t.told) AS told
