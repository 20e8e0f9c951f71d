// Records when something was erased and how much, but not what. If the erasure was committed before, it returns the
// counts of that time. $id; $about: erasedAt, stances, relationships
MERGE (e:Erasure {id: $id})
ON CREATE SET e += $about
RETURN e.stances AS stances, e.relationships AS relationships
