// No topic lies, through others or at once, within itself.
MATCH (t:Topic)
WHERE EXISTS { (t) ((:Topic)-[r:HAS_BROADER WHERE r.retractedAt IS NULL]->(:Topic)){1,20} (t) }
RETURN t.slug AS what, 'HAS_BROADER leads back to it' AS detail;
