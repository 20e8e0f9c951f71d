// Whether something lacks its derived properties: at most one row for each sort of thing. sortKey and ord are written
// together with all other derived properties of their claim, so they stand for all of them.
CALL () {
  MATCH (s:Stance)
  WHERE s.sortKey IS NULL OR s.holder IS NULL OR s.target IS NULL OR s.textKeys IS NULL
  RETURN 1 AS found
  LIMIT 1
  UNION ALL
  MATCH ()-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  WHERE r.ord IS NULL
  RETURN 1 AS found
  LIMIT 1
  UNION ALL
  MATCH ()-[r:LINKED]->()
  WHERE r.forth IS NULL OR r.either IS NULL
  RETURN 1 AS found
  LIMIT 1
  UNION ALL
  MATCH (e:Entity)
  WHERE e.slugKey IS NULL
  RETURN 1 AS found
  LIMIT 1
  UNION ALL
  WITH COUNT { (:Stance) } AS stances, COUNT { ()-[:TAKES_POSITION_ON]->() } AS steps
  WHERE stances <> steps
  RETURN 1 AS found
}
RETURN found
