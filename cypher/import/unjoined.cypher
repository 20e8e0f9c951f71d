// Entities that an import created and that no claim joins. $key: of the import
MATCH (b:ImportBatch {key: $key})
UNWIND b.created AS slug
MATCH (e:Entity {slug: slug})
WHERE NOT EXISTS { (e)--() }
RETURN slug, e:Source AS isSource
