// Forgets how rows told claims that are erased. $ids: stored, and as told
MATCH (t:ToldAs)
WHERE t.id IN $ids OR t.told IN $ids
DELETE t
