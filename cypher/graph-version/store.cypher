// Stores which version of the model the graph is written in, unless that is stored already. $schemaVersion; $product: the
// version of Stancegraph
MERGE (v:GraphVersion)
ON CREATE SET v.schemaVersion = $schemaVersion, v.product = $product
