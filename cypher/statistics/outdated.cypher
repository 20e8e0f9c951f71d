// How many indexes have grown to more than twice their size since Neo4j last measured them, and by over 1,000 entries.
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND data.indexes AS measured
WITH measured
WHERE measured.updatesSinceEstimation > 1000 AND measured.updatesSinceEstimation > measured.totalSize
RETURN count(*) AS outdated
