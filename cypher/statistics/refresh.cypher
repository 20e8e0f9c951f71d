// Measures indexes that have changed since Neo4j last did, and discards all plans. $seconds: the longest it may take
CALL db.prepareForReplanning($seconds)
