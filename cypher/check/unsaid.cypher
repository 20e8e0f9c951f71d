// A default is not stored: neither modality CERTAIN nor anonymous false.
CALL () {
  MATCH (it:Entity) WHERE it.modality = 'CERTAIN' RETURN it.slug AS what, 'modality CERTAIN' AS detail
  UNION ALL
  MATCH (it:Stance) WHERE it.modality = 'CERTAIN' RETURN it.slug AS what, 'modality CERTAIN' AS detail
  UNION ALL
  MATCH (it:Stance) WHERE it.anonymous = false RETURN it.slug AS what, 'anonymous false' AS detail
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() WHERE it.modality = 'CERTAIN' RETURN it.id AS what, 'modality CERTAIN' AS detail
}
RETURN what, detail + ': take it away' AS detail;
