// How many claims join each entity to others, by type and direction. A claim that joins an entity to itself counts as
// outgoing. $keys: slugs
UNWIND $keys AS key
MATCH (it:Entity {slug: key})
CALL (it) {
  MATCH (it)-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->(:Entity)
  WHERE r.ord IS NOT NULL /* visible(r) */
  RETURN type(r) AS type, 'OUTGOING' AS direction, count(r) AS count
  UNION ALL
  MATCH (it)<-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(other:Entity)
  WHERE r.ord IS NOT NULL AND other <> it /* visible(r) */
  RETURN type(r) AS type, 'INCOMING' AS direction, count(r) AS count
  UNION ALL
  MATCH (it)-[r:TAKES_POSITION_ON]->(:Entity)
  WHERE r.stance IS NOT NULL /* visible(r) */
  RETURN 'STANCE' AS type, 'OUTGOING' AS direction, count(r) AS count
  UNION ALL
  MATCH (it)<-[r:TAKES_POSITION_ON]-(other:Entity)
  WHERE r.stance IS NOT NULL AND other <> it /* visible(r) */
  RETURN 'STANCE' AS type, 'INCOMING' AS direction, count(r) AS count
}
WITH key, type, direction, count
WHERE count > 0
RETURN key, type, direction, count
ORDER BY key, type, direction DESC
