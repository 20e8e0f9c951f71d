// The labels of entities. The statement names the index, because it may be planned while the graph is still empty.
// $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})
USING INDEX e:Entity(slug)
RETURN slug, labels(e) AS labels
