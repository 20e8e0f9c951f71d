// Entities that an import created and that do not exist any more. $key: of the import
MATCH (b:ImportBatch {key: $key})
UNWIND b.created AS slug
WITH slug
WHERE NOT EXISTS { (:Entity {slug: slug}) }
RETURN slug
