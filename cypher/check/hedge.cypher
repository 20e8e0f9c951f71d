// What is PROBABLE or POSSIBLE has a hedge, what is NOT_CODED has none, and a stance with a hedge is not CERTAIN.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, false AS isStance
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, true AS isStance
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what, false AS isStance
}
WITH what, coalesce(toStringOrNull(it.modality), 'CERTAIN') AS modality, toStringOrNull(it.hedge) AS hedge, isStance
WITH what, CASE
  WHEN NOT modality IN ['CERTAIN', 'NOT_CODED'] AND hedge IS NULL THEN modality + ' without a hedge'
  WHEN modality = 'NOT_CODED' AND hedge IS NOT NULL THEN 'NOT_CODED with the hedge ' + hedge
  WHEN modality = 'CERTAIN' AND hedge IS NOT NULL AND isStance THEN 'the hedge ' + hedge + ' without a modality'
END AS detail
WHERE detail IS NOT NULL
RETURN what, detail;
