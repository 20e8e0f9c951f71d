// Records a batch, in the transaction that writes it. If the batch was committed before, it returns the earlier time.
// $key; $number; $batch
MERGE (b:ImportBatch {key: $key, number: $number})
ON CREATE SET b += $batch
RETURN b.writtenAt AS writtenAt
