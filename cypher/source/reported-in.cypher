// The sources in which each source is reported. $keys: slugs
UNWIND $keys AS key
MATCH (:Entity {slug: key})-[:REPORTED_IN]->(it:Source)
RETURN key /* columns(it) */
ORDER BY key, it.slug
