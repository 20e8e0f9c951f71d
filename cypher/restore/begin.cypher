// Records that a restore begins. The data set of the empty graph is forgotten: the backup names its own.
// $about: checksum, file, begunAt
OPTIONAL MATCH (d:DataSet)
WITH collect(d) AS marks
FOREACH (mark IN marks | DELETE mark)
MERGE (r:Restore {checksum: $about.checksum})
ON CREATE SET r = $about, r.rows = 0
