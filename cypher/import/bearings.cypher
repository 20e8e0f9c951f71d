// Every BEARS_ON from some entities, retracted ones too. What will be retracted when claims are recorded has a later time
// than any other claim. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})-[r:BEARS_ON]->(other)
RETURN slug, collect({id: r.id, to: other.slug, polarity: r.polarity, recordedAt: r.recordedAt,
  retractedAt: coalesce(r.retractedAt, CASE WHEN r.toRetract THEN '9999-12-31T23:59:59.999Z' END)}) AS bearings
