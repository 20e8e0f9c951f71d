// Removes an erased entity from the records of unfinished imports. $slug
MATCH (b:ImportBatch)
WHERE $slug IN b.created
SET b.created = [slug IN b.created WHERE slug <> $slug]
