// Records that a seed file was loaded. $name; $checksum; $loadedAt
CREATE (:SeedFile {name: $name, checksum: $checksum, loadedAt: $loadedAt})
