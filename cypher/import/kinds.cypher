// The labels of entities. The index is named, since a plan may be made while the graph is empty. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})
USING INDEX e:Entity(slug)
RETURN slug, labels(e) AS labels
