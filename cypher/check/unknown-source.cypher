// Every citation names a source that is in the graph.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what
}
WITH it, what
WHERE it.citations IS :: LIST<STRING NOT NULL> NOT NULL
UNWIND it.citations AS citation
WITH what, citation, split(citation, '#')[0] AS slug
WHERE citation =~ '(?s)[a-z0-9-]+(#.*)?' AND NOT EXISTS { MATCH (source:Entity {slug: slug}) WHERE source:Source }
RETURN what, citation AS detail;
