// Records when something was erased and how much, but not what. $erasedAt; $stances; $relationships
CREATE (:Erasure {erasedAt: $erasedAt, stances: $stances, relationships: $relationships})
