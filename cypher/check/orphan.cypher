// Every entity is an end of a claim or of REPORTED_IN. For a source it is enough that something cites it.
MATCH (e:Entity)
WHERE NOT EXISTS { (e)-[r]-() WHERE NOT r:TAKES_POSITION_ON AND NOT r:LINKED }
WITH collect(e) AS alone
CALL () {
  CALL () {
    MATCH (it:Entity) RETURN it.citations AS citations
    UNION ALL
    MATCH (it:Stance) RETURN it.citations AS citations
    UNION ALL
    MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it.citations AS citations
  }
  UNWIND citations AS citation
  RETURN collect(DISTINCT split(toStringOrNull(citation), '#')[0]) AS cited
}
UNWIND alone AS e
WITH e, cited
WHERE NOT (e:Source AND e.slug IN cited)
RETURN e.slug AS what, 'nothing joins it' + CASE WHEN e:Source THEN ' or cites it' ELSE '' END AS detail;
