// Records that an import begins. $key; $begun
MERGE (i:Import {key: $key})
SET i = $begun
