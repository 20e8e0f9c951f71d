// No two claims that are recorded and not retracted at one time say that one thing bears FOR another and AGAINST it.
MATCH ()-[r:BEARS_ON {polarity: 'FOR'}]->()
MATCH (a)-[r]->(b)
MATCH (a)-[q:BEARS_ON {polarity: 'AGAINST'}]->(b)
WHERE r.recordedAt < q.knownUntil AND q.recordedAt < r.knownUntil
RETURN r.id AS what, 'FOR, and ' + q.id + ' AGAINST' AS detail;
