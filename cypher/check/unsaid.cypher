// A default is not stored: neither modality CERTAIN nor anonymous false.
CALL () {
  MATCH (it:Entity) WHERE it.modality = 'CERTAIN' RETURN it.slug AS what, 'modality CERTAIN' AS detail
  UNION ALL
  MATCH (it:Stance) WHERE it.modality = 'CERTAIN' RETURN it.slug AS what, 'modality CERTAIN' AS detail
  UNION ALL
  MATCH (it:Stance) WHERE it.anonymous = false RETURN it.slug AS what, 'anonymous false' AS detail
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types AND it.modality = 'CERTAIN' RETURN it.id AS what, 'modality CERTAIN' AS detail
}
RETURN what, detail + ': take it away' AS detail;
