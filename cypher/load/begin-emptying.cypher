// Records that the graph is being emptied. $begunAt
MERGE (e:Emptying)
ON CREATE SET e.begunAt = $begunAt
