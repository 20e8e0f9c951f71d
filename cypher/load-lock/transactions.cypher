// All transactions, with what they wait for. Columns without a value are empty in Cypher 5, null in Cypher 25, and
// `startTime` is a string in the one and a time in the other.
SHOW TRANSACTIONS
YIELD transactionId, outerTransactionId, metaData, status, clientAddress, username, startTime
RETURN transactionId AS id, coalesce(outerTransactionId, '') AS outer, metaData AS about, status,
  coalesce(clientAddress, '') AS client, username AS user, toString(startTime) AS since
