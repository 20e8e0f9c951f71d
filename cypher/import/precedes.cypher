// What each event or policy comes before. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})-[r:PRECEDES]->(other)
WHERE r.retractedAt IS NULL AND r.toRetract IS NULL
RETURN slug, collect(other.slug) AS others
