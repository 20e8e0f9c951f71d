// Waits until all indexes are filled. $seconds: the longest wait
CALL db.awaitIndexes($seconds)
