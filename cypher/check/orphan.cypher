// Every entity is joined to another by a claim or by REPORTED_IN. For a source it is enough that something cites it.
MATCH (e:Entity)
WHERE NOT EXISTS { (e)-[r]-() WHERE NOT r:TAKES_POSITION_ON AND NOT r:LINKED }
WITH collect(e) AS alone
CALL () {
  MATCH (it:Entity) RETURN it.citations AS citations
  UNION ALL
  MATCH (it:Stance) RETURN it.citations AS citations
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it.citations AS citations
}
UNWIND citations AS citation
WITH alone, collect(DISTINCT split(toStringOrNull(citation), '#')[0]) AS cited
UNWIND alone AS e
WITH e, cited
WHERE NOT (e:Source AND e.slug IN cited)
RETURN e.slug AS what, 'nothing joins it' + CASE WHEN e:Source THEN ' or cites it' ELSE '' END AS detail;
