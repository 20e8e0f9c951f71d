// Every claim cites at least one source with a locator.
CALL () {
  MATCH (c:Stance) RETURN c, c.slug AS what
  UNION ALL
  MATCH ()-[c:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN c, c.id AS what
}
WITH what, c.citations AS citations
WHERE citations IS :: LIST<STRING NOT NULL> NOT NULL AND citations <> [] AND none(c IN citations WHERE c CONTAINS '#')
RETURN what, reduce(text = '', c IN citations | text + c + ' ') AS detail;
