// What is PROBABLE or POSSIBLE has a hedge, what is NOT_CODED has none, and a stance with a hedge is not CERTAIN.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, false AS isStance
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, true AS isStance
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, false AS isStance
}
WITH what, coalesce(toStringOrNull(it.modality), 'CERTAIN') AS modality, toStringOrNull(it.hedge) AS hedge, isStance
WITH what, CASE
  WHEN NOT modality IN ['CERTAIN', 'NOT_CODED'] AND hedge IS NULL THEN modality + ' without a hedge'
  WHEN modality = 'NOT_CODED' AND hedge IS NOT NULL THEN 'NOT_CODED with the hedge ' + hedge
  WHEN modality = 'CERTAIN' AND hedge IS NOT NULL AND isStance THEN 'the hedge ' + hedge + ' without a modality'
END AS detail
WHERE detail IS NOT NULL
RETURN what, detail;
