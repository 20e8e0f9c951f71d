// On every claim that does not say when the graph was told: recordedAt, the moment at which deriving began. The claims
// that it revises are taken back at that moment, unless they were before, and so are those that an import marked
// toRetract. $recordedAt: as 2026-11-24T00:00:00.000Z
//
// Safe to run again. (Some versions of Neo4j Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (newer:Stance)
WHERE newer.recordedAt IS NULL
MATCH (older:Stance {slug: newer.revises})
WHERE older.retractedAt IS NULL
CALL (older) { SET older.retractedAt = $recordedAt } IN TRANSACTIONS OF 2000 ROWS;

MATCH (s:Stance)
WHERE s.recordedAt IS NULL OR s.toRetract IS NOT NULL
CALL (s) {
  SET s.recordedAt = coalesce(s.recordedAt, $recordedAt),
    s.retractedAt = CASE WHEN s.toRetract THEN coalesce(s.retractedAt, $recordedAt) ELSE s.retractedAt END
  REMOVE s.toRetract
} IN TRANSACTIONS OF 10000 ROWS;

MATCH ()-[newer]->()
WHERE newer.revises IS NOT NULL AND newer.recordedAt IS NULL
MATCH ()-[older]->()
WHERE older.id = newer.revises AND older.retractedAt IS NULL
CALL (older) { SET older.retractedAt = $recordedAt } IN TRANSACTIONS OF 2000 ROWS;

MATCH ()-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE r.recordedAt IS NULL OR r.toRetract IS NOT NULL
CALL (r) {
  SET r.recordedAt = coalesce(r.recordedAt, $recordedAt),
    r.retractedAt = CASE WHEN r.toRetract THEN coalesce(r.retractedAt, $recordedAt) ELSE r.retractedAt END
  REMOVE r.toRetract
} IN TRANSACTIONS OF 10000 ROWS;
