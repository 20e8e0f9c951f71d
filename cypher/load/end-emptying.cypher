// Records that the graph is empty.
MATCH (n:Emptying|GraphVersion)
DELETE n
