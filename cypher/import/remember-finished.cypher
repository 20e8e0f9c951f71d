// Records that an import has finished: from then on one node describes it. $key; $finished: when, and its figures
MATCH (i:Import {key: $key})
SET i += $finished
WITH i
MATCH (b:ImportBatch {key: $key})
DELETE b
