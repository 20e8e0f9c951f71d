// Empties the graph of nodes, except the lock that the load itself holds.
MATCH (n)
WHERE NOT n:LoadLock
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
