// No policy or event precedes itself, directly or through others.
MATCH (e:Policy|Event)
MATCH ANY SHORTEST (e) ((:Entity)-[r:PRECEDES WHERE r.retractedAt IS NULL]->(:Entity))+ (e)
RETURN e.slug AS what, 'PRECEDES leads back to it' AS detail;
