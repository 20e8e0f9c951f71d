// Entities that an import has created and that are gone. $key: of the import
MATCH (b:ImportBatch {key: $key})
UNWIND b.created AS slug
WITH slug
WHERE NOT EXISTS { (:Entity {slug: slug}) }
RETURN slug
