// Every stance has exactly one holder.
MATCH (s:Stance)
WITH s, COUNT { (s)<-[:HOLDS]-() } AS count
WHERE count <> 1
RETURN s.slug AS what, count + ' holders' AS detail;
