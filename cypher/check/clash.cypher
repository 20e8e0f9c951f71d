// No two entities have the same slug, and no two claims have the same slug or id. Claims are compared in parts of about
// $together, by the last character of their slugs and ids: all at once may need more memory than a transaction has.
WITH (COUNT { (:Stance) } + COUNT { ()-[:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() }) / $together + 1 AS parts
CALL (parts) {
  MATCH (it:Entity)
  WITH it.slug AS slug, count(*) AS count
  WHERE count > 1 AND slug IS NOT NULL
  RETURN slug, count + ' entities' AS detail
  UNION ALL
  UNWIND range(0, parts - 1) AS part
  CALL (parts, part) {
    CALL () {
      MATCH (it:Stance) RETURN it.slug AS slug
      UNION ALL
      MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it.id AS slug
    }
    WITH slug
    WHERE size(split($characters, right(toStringOrNull(slug), 1))[0]) % parts = part
    WITH slug, count(*) AS count
    WHERE count > 1
    RETURN slug, count
  }
  RETURN slug, count + ' claims' AS detail
}
RETURN slug AS what, detail;
