// Every stance has exactly one target.
MATCH (s:Stance)
WITH s, COUNT { (s)-[:ON]->() } AS count
WHERE count <> 1
RETURN s.slug AS what, count + ' targets' AS detail;
