// No topic is within itself, directly or through other topics.
MATCH (t:Topic)
MATCH ANY SHORTEST (t) ((:Topic)-[r:HAS_BROADER WHERE r.retractedAt IS NULL]->(:Topic))+ (t)
RETURN t.slug AS what, 'HAS_BROADER leads back to it' AS detail;
