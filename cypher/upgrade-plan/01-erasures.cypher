// How many records of erasures lack an id.
MATCH (e:Erasure)
WHERE e.id IS NULL
RETURN count(e) AS count
