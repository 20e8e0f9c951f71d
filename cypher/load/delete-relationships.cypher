// Empties the graph of relationships: those of a hub at once would be one large transaction.
MATCH ()-[r]->()
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
