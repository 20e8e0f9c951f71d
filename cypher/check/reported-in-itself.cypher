// No source is reported, through others or at once, in itself.
MATCH (s:Source)
WHERE EXISTS { (s)-[:REPORTED_IN]->{1,20}(s) }
RETURN s.slug AS what, 'REPORTED_IN leads back to it' AS detail;
