// The sources in which each source is reported. $slugs
UNWIND $slugs AS slug
MATCH (e:Entity {slug: slug})-[:REPORTED_IN]->(other)
RETURN slug, collect(other.slug) AS others
