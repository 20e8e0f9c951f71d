// The seed files that the graph holds, by name.
MATCH (f:SeedFile)
RETURN f.name AS name, f.checksum AS checksum
ORDER BY name
