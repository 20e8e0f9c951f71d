// Of claims that are believed at one time, none says that a thing counts for another and none that it counts against it.
MATCH ()-[r:BEARS_ON {polarity: 'FOR'}]->()
MATCH (a)-[r]->(b)
MATCH (a)-[q:BEARS_ON {polarity: 'AGAINST'}]->(b)
WHERE r.recordedAt < q.knownUntil AND q.recordedAt < r.knownUntil
RETURN r.id AS what, 'FOR, and ' + q.id + ' AGAINST' AS detail;
