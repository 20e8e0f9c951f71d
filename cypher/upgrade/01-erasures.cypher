// Gives each record of an erasure an id, which earlier versions did not: backups read records by it.
MATCH (e:Erasure)
WHERE e.id IS NULL
WITH e ORDER BY e.erasedAt, e.stances, e.relationships
WITH collect(e) AS erasures
UNWIND range(0, size(erasures) - 1) AS place
WITH erasures[place] AS e, place
SET e.id = 'erased-' + e.erasedAt + '-' + place;
