// The version of the model that the graph is stored in, and whether any command has left a record in it.
OPTIONAL MATCH (v:GraphVersion)
WITH head(collect(v {.schemaVersion, .product, .upgradingTo, .neverCoded, .replacing, .done})) AS version
RETURN version, COUNT { (:Derivation) } + COUNT { (:SeedFile) } + COUNT { (:Import) } + COUNT { (:Erasure) } > 0 AS hasRecords
