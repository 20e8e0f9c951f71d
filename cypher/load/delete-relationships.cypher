// Deletes all relationships of the graph in batches, because those of one hub would be a large transaction.
MATCH ()-[r]->()
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
