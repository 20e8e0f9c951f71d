// The sources that each source is reported in. $keys: slugs
UNWIND $keys AS key
MATCH (:Entity {slug: key})-[:REPORTED_IN]->(e:Source)
RETURN key /* columns(e) */
ORDER BY key, e.slug
