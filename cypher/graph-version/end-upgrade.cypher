// Records that the upgrade has ended. $schemaVersion; $product: the version of Stancegraph
MATCH (v:GraphVersion)
SET v = {schemaVersion: $schemaVersion, product: $product}
