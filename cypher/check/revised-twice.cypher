// A claim is revised by at most one other.
CALL () {
  MATCH (c:Stance) WHERE c.revises IS NOT NULL
  RETURN 'stance' AS family, c.revises AS revised, c.slug AS newer
  UNION ALL
  MATCH ()-[c:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() WHERE c.revises IS NOT NULL
  RETURN 'relationship' AS family, c.revises AS revised, c.id AS newer
}
WITH family, revised, newer ORDER BY newer
WITH family, revised, collect(newer) AS newer
WHERE size(newer) > 1
RETURN toStringOrNull(revised) AS what, reduce(text = 'by', id IN newer | text + ' ' + id) AS detail;
