// Records that not everything in the graph is derived any more.
MATCH (d:Derivation)
DELETE d
