// Replaces values of entities. The index is named, since a plan may be made while the graph is empty.
// $rows: each with the slug and the new values; null removes one
UNWIND $rows AS row
MATCH (e:Entity {slug: row.slug})
USING INDEX e:Entity(slug)
SET e += row.values
RETURN count(*) AS count
