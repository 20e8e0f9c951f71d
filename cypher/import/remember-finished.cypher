// Records that an import has ended: from then on it is one node. $key; $finished: when, and its figures
MATCH (i:Import {key: $key})
SET i += $finished
WITH i
MATCH (b:ImportBatch {key: $key})
DELETE b
