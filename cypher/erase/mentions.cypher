// What would stay although one of its texts contains one of the names: a person has to read it. $slug; $names
CALL () {
  MATCH (n:Entity|Stance)
  WHERE n.slug <> $slug AND NOT EXISTS { (n)-[:HOLDS|ON|ON_BEHALF_OF]-(:Entity {slug: $slug}) }
  RETURN n.slug AS key, [property IN keys(n) | n[property]] AS values
  UNION ALL
  MATCH (from)-[r:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->(to)
  WHERE from.slug <> $slug AND to.slug <> $slug
  RETURN r.id AS key, [property IN keys(r) | r[property]] AS values
}
WITH key, values
WHERE any(value IN values WHERE CASE
  WHEN value IS :: STRING NOT NULL THEN any(name IN $names WHERE value CONTAINS name)
  WHEN value IS :: LIST<STRING NOT NULL> NOT NULL THEN any(text IN value WHERE any(name IN $names WHERE text CONTAINS name))
  ELSE false
END)
RETURN key
ORDER BY key
