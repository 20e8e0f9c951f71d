// All transactions, with what they wait for.
SHOW TRANSACTIONS
YIELD transactionId, outerTransactionId, metaData, status, clientAddress, username, startTime
RETURN transactionId AS id, outerTransactionId AS outer, metaData AS about, status, clientAddress AS client,
  username AS user, startTime AS since
