// Sets the search keys of stances. $rows: each with a slug and keys
UNWIND $rows AS row
MATCH (it:Stance {slug: row.slug})
SET it += row.keys
