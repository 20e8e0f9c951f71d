// Every BEARS_ON from one entity to another, retracted ones too. What will be retracted when claims are recorded has a
// later time than any other claim. Neo4j follows the relationships of the end that has fewer. The statement names the
// index, because it may be planned while the graph is still empty. $pairs: maps of two slugs
UNWIND $pairs AS pair
MATCH (a:Entity {slug: pair.from})
USING INDEX a:Entity(slug)
MATCH (b:Entity {slug: pair.to})
USING INDEX b:Entity(slug)
MATCH (a)-[r:BEARS_ON]->(b)
RETURN a.slug AS from, b.slug AS to, collect({id: r.id, polarity: r.polarity, recordedAt: r.recordedAt,
  retractedAt: coalesce(r.retractedAt, CASE WHEN r.toRetract THEN '9999-12-31T23:59:59.999Z' END)}) AS bearings
