// No source is reported in itself, directly or through other sources.
MATCH (s:Source)
MATCH ANY SHORTEST (s) ((:Source)-[:REPORTED_IN]->(:Source))+ (s)
RETURN s.slug AS what, 'REPORTED_IN leads back to it' AS detail;
