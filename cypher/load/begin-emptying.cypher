// Records that the graph is being emptied, and what it holds. $about: begunAt, data
MERGE (e:Emptying)
ON CREATE SET e = $about
