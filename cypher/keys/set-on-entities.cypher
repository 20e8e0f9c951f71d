// Gives entities the keys that they are searched by. $rows: each with slug and keys
UNWIND $rows AS row
MATCH (it:Entity {slug: row.slug})
SET it += row.keys
