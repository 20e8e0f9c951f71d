// How many relationships of types without dates have some. $timeless: the types
MATCH ()-[r]->()
WHERE type(r) IN $timeless AND (r.validFrom IS NOT NULL OR r.validTo IS NOT NULL OR r.ended IS NOT NULL)
RETURN count(r) AS count
