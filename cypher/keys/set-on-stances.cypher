// Gives stances the keys that they are searched by. $rows: each with slug and keys
UNWIND $rows AS row
MATCH (it:Stance {slug: row.slug})
SET it += row.keys
