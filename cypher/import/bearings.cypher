// Every BEARS_ON from some entities, retracted ones too. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})-[r:BEARS_ON]->(other)
RETURN slug, collect({id: r.id, to: other.slug, polarity: r.polarity, recordedAt: r.recordedAt,
  retractedAt: r.retractedAt}) AS bearings
