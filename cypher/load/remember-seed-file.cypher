// Records that a seed file was loaded. If it was committed before, it returns the earlier time.
// $name; $checksum; $loadedAt
MERGE (f:SeedFile {name: $name})
ON CREATE SET f.checksum = $checksum, f.loadedAt = $loadedAt
RETURN f.loadedAt AS loadedAt
