// The broader topics of each topic. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})-[r:HAS_BROADER]->(other)
WHERE r.retractedAt IS NULL AND r.toRetract IS NULL
RETURN slug, collect(other.slug) AS others
