// Waits until all indexes are filled. $seconds: at most
CALL db.awaitIndexes($seconds)
