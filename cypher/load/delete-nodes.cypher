// Empties the graph of nodes, except the lock that the load itself holds, its version, and the record that this is under
// way.
MATCH (n)
WHERE NOT n:LoadLock AND NOT n:GraphVersion AND NOT n:Emptying
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
