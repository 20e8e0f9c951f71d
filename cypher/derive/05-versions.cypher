// On every claim that revises another or was revised: all its versions, oldest first, a stance by its slug and a
// relationship as TYPE:id, and the id of the oldest, which names their lineage. A claim that has but one version
// has neither. Safe to run again.

// A newer version was recorded later than the one it revises: taken in that order, each finds the lineage of its
// predecessor already there.
CALL () {
  MATCH (s:Stance)
  WHERE s.lineage IS NOT NULL OR s.versions IS NOT NULL
  REMOVE s.lineage, s.versions
}
CALL () {
  MATCH (newer:Stance)
  MATCH (older:Stance {slug: newer.revises})
  WHERE older <> newer
  WITH newer, older ORDER BY newer.recordedAt, newer.slug
  CALL (newer, older) {
    WITH newer, older, coalesce(older.lineage, older.slug) AS lineage
    SET older.lineage = lineage, newer.lineage = lineage
  }
}
MATCH (s:Stance)
WHERE s.lineage IS NOT NULL
WITH s ORDER BY s.recordedAt, s.slug
WITH s.lineage AS lineage, collect(s) AS versions
UNWIND versions AS version
SET version.versions = [v IN versions | v.slug];

CALL () {
  MATCH ()-[r]->()
  WHERE r.lineage IS NOT NULL OR r.versions IS NOT NULL
  REMOVE r.lineage, r.versions
}
CALL () {
  MATCH ()-[newer]->()
  WHERE newer.revises IS NOT NULL
  MATCH ()-[older]->()
  WHERE older.id = newer.revises AND older <> newer
  WITH newer, older ORDER BY newer.recordedAt, newer.id
  CALL (newer, older) {
    WITH newer, older, coalesce(older.lineage, older.id) AS lineage
    SET older.lineage = lineage, newer.lineage = lineage
  }
}
MATCH ()-[r]->()
WHERE r.lineage IS NOT NULL
WITH r ORDER BY r.recordedAt, r.id
WITH r.lineage AS lineage, collect(r) AS versions
UNWIND versions AS version
SET version.versions = [v IN versions | type(v) + ':' + v.id];
