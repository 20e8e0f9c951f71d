// Records that the restore has ended. $checksum
MATCH (r:Restore {checksum: $checksum})
DELETE r
