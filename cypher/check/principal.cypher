// Every stance is taken on behalf of at most one actor.
MATCH (s:Stance)
WITH s, COUNT { (s)-[:ON_BEHALF_OF]->() } AS count
WHERE count > 1
RETURN s.slug AS what, count + ' principals' AS detail;
