// Records a batch, in the transaction that writes it. $batch
CREATE (b:ImportBatch)
SET b = $batch
