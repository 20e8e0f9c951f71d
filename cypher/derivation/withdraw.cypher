// From now on the graph is one of which not all is derived.
MATCH (d:Derivation)
DELETE d
