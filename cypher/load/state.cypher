// Whether a load is under way or was cut off, or something else has left the graph underived; and when all was derived
// last
OPTIONAL MATCH (l:Load|Restore)
WITH count(l) > 0 AS isUnderWay
OPTIONAL MATCH (d:Derivation)
WHERE d.derivedAt IS NOT NULL
WITH isUnderWay, max(d.derivedAt) AS derivedAt
RETURN isUnderWay OR derivedAt IS NULL AND EXISTS { (:Entity) } AS isUnderWay, derivedAt
