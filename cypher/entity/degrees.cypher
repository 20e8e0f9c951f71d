// How many claims join each entity to others, by type and direction; what joins it to itself runs out. $keys: slugs
UNWIND $keys AS key
MATCH (e:Entity {slug: key})
CALL (e) {
  MATCH (e)-[r:/* types { */ SUPPLIES|OWNS /* } */]->(:Entity)
  WHERE r.ord IS NOT NULL /* visible(r) */
  RETURN type(r) AS type, 'OUTGOING' AS direction, count(r) AS count
  UNION ALL
  MATCH (e)<-[r:/* types { */ SUPPLIES|OWNS /* } */]-(other:Entity)
  WHERE r.ord IS NOT NULL AND other <> e /* visible(r) */
  RETURN type(r) AS type, 'INCOMING' AS direction, count(r) AS count
  UNION ALL
  MATCH (e)-[r:TAKES_POSITION_ON]->(:Entity)
  WHERE r.stance IS NOT NULL /* visible(r) */
  RETURN 'STANCE' AS type, 'OUTGOING' AS direction, count(r) AS count
  UNION ALL
  MATCH (e)<-[r:TAKES_POSITION_ON]-(other:Entity)
  WHERE r.stance IS NOT NULL AND other <> e /* visible(r) */
  RETURN 'STANCE' AS type, 'INCOMING' AS direction, count(r) AS count
}
WITH key, type, direction, count
WHERE count > 0
RETURN key, type, direction, count
ORDER BY key, type, direction DESC
