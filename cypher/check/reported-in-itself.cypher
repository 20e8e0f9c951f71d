// No source is reported, through others or at once, in itself.
MATCH (s:Source)
MATCH ANY SHORTEST (s) ((:Source)-[:REPORTED_IN]->(:Source))+ (s)
RETURN s.slug AS what, 'REPORTED_IN leads back to it' AS detail;
