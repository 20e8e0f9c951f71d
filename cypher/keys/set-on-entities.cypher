// Sets the search keys of entities. $rows: each with a slug and keys
UNWIND $rows AS row
MATCH (it:Entity {slug: row.slug})
SET it += row.keys
