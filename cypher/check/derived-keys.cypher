// Derived: every claim has the slugs of its ends and its sort key.
CALL () {
  MATCH (s:Stance)
  WHERE COUNT { (s)<-[:HOLDS]-() } = 1 AND COUNT { (s)-[:ON]->() } = 1 AND COUNT { (s)-[:ON_BEHALF_OF]->() } <= 1
  MATCH (holder)-[:HOLDS]->(s)-[:ON]->(target)
  OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(principal)
  RETURN s.slug AS what, [
    ['holder', s.holder, holder.slug], ['target', s.target, target.slug], ['onBehalfOf', s.onBehalfOf, principal.slug],
    ['sortKey', s.sortKey,
      right('0000000' + toString(99999999 - coalesce(toInteger(replace(s.fromDay, '-', '')), 0)), 8) + ' ' + s.slug]
  ] AS keys
  UNION ALL
  MATCH (a)-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->(b)
  RETURN r.id AS what, [
    ['fromKey', r.fromKey, a.slug], ['toKey', r.toKey, b.slug],
    ['ord', r.ord,
      right('0000000' + toString(99999999 - coalesce(toInteger(replace(r.fromDay, '-', '')), 0)), 8) + ' ' + r.id]
  ] AS keys
}
UNWIND keys AS key
WITH what, key[0] AS name, key[1] AS given, key[2] AS expected
WHERE coalesce(given <> expected, (given IS NULL) <> (expected IS NULL))
RETURN what, name + ' is ' + coalesce(given, 'missing') + ', not ' + coalesce(expected, 'there') AS detail;
