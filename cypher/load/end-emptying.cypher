// Records that the graph is empty.
MATCH (e:Emptying)
DELETE e
