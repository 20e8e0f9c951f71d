// Ends the transactions of a load whose lock was taken over: they must not be committed any more, and may block the new
// holder. $process: what its transactions name in their metadata
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.process = $process AND metaData.query <> 'load-lock/end-transactions'
TERMINATE TRANSACTIONS id YIELD message
RETURN message
