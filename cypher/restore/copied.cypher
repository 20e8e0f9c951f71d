// Records that the graph holds what the backup does. $checksum; $copiedAt
MATCH (r:Restore {checksum: $checksum})
SET r.copiedAt = $copiedAt
