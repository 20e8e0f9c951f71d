// What cites a source, except its own claims, which would go with it. $slug; $prefix: the slug with the character that
// precedes a locator
CALL () {
  MATCH (n:Entity|Stance)
  WHERE n.slug <> $slug AND NOT EXISTS { (n)-[:HOLDS|ON|ON_BEHALF_OF]-(:Entity {slug: $slug}) }
  RETURN n.slug AS key, n.citations AS citations
  UNION ALL
  MATCH (from)-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->(to)
  WHERE from.slug <> $slug AND to.slug <> $slug
  RETURN r.id AS key, r.citations AS citations
}
WITH key, citations
WHERE any(citation IN citations WHERE citation = $slug OR citation STARTS WITH $prefix)
RETURN key
ORDER BY key
