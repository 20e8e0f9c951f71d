// Derived: every claim that revises another or was revised lists all versions, oldest first, and names the oldest.
CALL () {
  // A version names what its predecessor names, and stands after it; the first of them begins the list.
  CALL () {
    MATCH (newer:Stance)
    MATCH (older:Stance {slug: newer.revises})
    RETURN newer, older, newer.slug AS newerKey, older.slug AS olderKey, older.slug AS olderId
    UNION ALL
    MATCH ()-[newer:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
    WHERE newer.revises IS NOT NULL
    MATCH ()-[older:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
    WHERE older.id = newer.revises
    RETURN newer, older, type(newer) + ':' + newer.id AS newerKey, type(older) + ':' + older.id AS olderKey,
      older.id AS olderId
  }
  WITH newer, older, newerKey, olderKey, olderId
  WHERE newer.recordedAt > older.recordedAt
    AND NOT coalesce(newer.lineage = older.lineage AND newer.versions = older.versions
      AND any(i IN range(1, coalesce(size(newer.versions), 0) - 1)
        WHERE newer.versions[i] = newerKey AND olderKey IN newer.versions[..i])
      AND (older.revises IS NOT NULL OR older.lineage = olderId AND older.versions[0] = olderKey), false)
  RETURN newerKey AS what, 'does not go on from ' + olderKey AS detail
  UNION ALL
  // A list is as long as there are claims that name it.
  CALL () {
    MATCH (s:Stance)
    WHERE s.lineage IS NOT NULL OR s.versions IS NOT NULL
    RETURN 'stance' AS family, s.lineage AS lineage, s.versions AS versions
    UNION ALL
    MATCH ()-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
    WHERE r.lineage IS NOT NULL OR r.versions IS NOT NULL
    RETURN 'relationship' AS family, r.lineage AS lineage, r.versions AS versions
  }
  WITH family, lineage, min(size(versions)) AS listed, count(*) AS count
  WHERE lineage IS NULL OR count < 2 OR coalesce(listed <> count, true)
  RETURN coalesce(lineage, 'no lineage') AS what,
    family + ' named by ' + count + ', listing ' + coalesce(listed, 0) AS detail
}
RETURN what, detail;
