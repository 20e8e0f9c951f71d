// Nothing comes, through others or at once, before itself.
MATCH (e:Policy|Event)
WHERE EXISTS { (e) ((:Entity)-[r:PRECEDES WHERE r.retractedAt IS NULL]->(:Entity)){1,20} (e) }
RETURN e.slug AS what, 'PRECEDES leads back to it' AS detail;
