// A claim that revises another is recorded after it, and the other is retracted by then.
CALL () {
  MATCH (newer:Stance)
  MATCH (older:Stance {slug: newer.revises})
  RETURN newer, older, newer.slug AS newerId, older.slug AS olderId
  UNION ALL
  MATCH ()-[newer:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  WHERE newer.revises IS NOT NULL
  MATCH ()-[older:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  WHERE older.id = newer.revises
  RETURN newer, older, newer.id AS newerId, older.id AS olderId
}
WITH newer, older, newerId, olderId
WHERE newer <> older
  AND NOT coalesce(older.recordedAt < newer.recordedAt AND older.retractedAt <= newer.recordedAt, false)
RETURN newerId AS what, 'recorded ' + coalesce(newer.recordedAt, 'never') + ', but ' + olderId + ' ' + coalesce(older.recordedAt, 'never')
  + coalesce(' and retracted ' + older.retractedAt, ' and not retracted') AS detail;
