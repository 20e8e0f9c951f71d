// On every claim that revises another or was revised: all its versions, oldest first, a stance by its slug and a
// relationship as TYPE:id, and the id of the oldest, which names their lineage. A claim that has but one version
// has neither. Safe to run again. (Some versions of Neo4j Browser want :auto before what runs IN TRANSACTIONS.)

MATCH (s:Stance)
WHERE s.lineage IS NOT NULL OR s.versions IS NOT NULL
CALL (s) { REMOVE s.lineage, s.versions } IN TRANSACTIONS OF 2000 ROWS;

// Most have two versions, of which the older one is the oldest.
MATCH (newer:Stance)
MATCH (older:Stance {slug: newer.revises})
WHERE older.revises IS NULL
CALL (newer, older) { SET older.lineage = older.slug, newer.lineage = older.slug } IN TRANSACTIONS OF 2000 ROWS;

// A newer version was recorded later than the one it revises: the others taken in that order, each finds the lineage
// of its predecessor already there.
MATCH (newer:Stance)
MATCH (older:Stance {slug: newer.revises})
WHERE older.revises IS NOT NULL AND older <> newer
WITH newer, older ORDER BY newer.recordedAt, newer.slug
CALL (newer, older) {
  WITH newer, older, coalesce(older.lineage, older.slug) AS lineage
  SET older.lineage = lineage, newer.lineage = lineage
} IN TRANSACTIONS OF 2000 ROWS;

MATCH (s:Stance)
WHERE s.lineage IS NOT NULL
WITH s.lineage AS lineage, collect(s) AS found
CALL (found) {
  WITH COLLECT { UNWIND found AS s RETURN s ORDER BY s.recordedAt, s.slug } AS versions
  UNWIND versions AS version
  SET version.versions = [v IN versions | v.slug]
} IN TRANSACTIONS OF 2000 ROWS;

MATCH ()-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE r.lineage IS NOT NULL OR r.versions IS NOT NULL
CALL (r) { REMOVE r.lineage, r.versions } IN TRANSACTIONS OF 2000 ROWS;

MATCH ()-[newer:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE newer.revises IS NOT NULL
MATCH ()-[older:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE older.id = newer.revises AND older.revises IS NULL
CALL (newer, older) { SET older.lineage = older.id, newer.lineage = older.id } IN TRANSACTIONS OF 2000 ROWS;

MATCH ()-[newer:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE newer.revises IS NOT NULL
MATCH ()-[older:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE older.id = newer.revises AND older.revises IS NOT NULL AND older <> newer
WITH newer, older ORDER BY newer.recordedAt, newer.id
CALL (newer, older) {
  WITH newer, older, coalesce(older.lineage, older.id) AS lineage
  SET older.lineage = lineage, newer.lineage = lineage
} IN TRANSACTIONS OF 2000 ROWS;

MATCH ()-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
WHERE r.lineage IS NOT NULL
WITH r.lineage AS lineage, collect(r) AS found
CALL (found) {
  WITH COLLECT { UNWIND found AS r RETURN r ORDER BY r.recordedAt, r.id } AS versions
  UNWIND versions AS version
  SET version.versions = [v IN versions | type(v) + ':' + v.id]
} IN TRANSACTIONS OF 2000 ROWS;
