// An entity with its names, and how many claims would be deleted with it. $slug
MATCH (e:Entity {slug: $slug})
RETURN e.name AS name, [e.name] + coalesce(e.aliases, []) AS names,
  COUNT { MATCH (e)-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance) RETURN DISTINCT s } AS stances,
  COUNT { (e)-[:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-() } AS relationships
