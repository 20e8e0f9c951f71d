// Whether a load is under way or was cut off, and when all was derived last
OPTIONAL MATCH (l:Load)
WITH count(l) > 0 AS isUnderWay
OPTIONAL MATCH (d:Derivation)
WHERE d.derivedAt IS NOT NULL
RETURN isUnderWay, max(d.derivedAt) AS derivedAt
