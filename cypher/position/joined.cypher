// The entities that relationships join to each of some entities, by slug, and which of them are sources, countries or
// topics. $ends: the slugs of those entities; $others: the slugs that count, or null for all
UNWIND $ends AS end
MATCH (x:Entity {slug: end})-[r:/* include joining { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(y:Entity)
WHERE r.ord IS NOT NULL /* visible(r) */ AND x <> y AND ($others IS NULL OR y.slug IN $others)
RETURN end, collect(DISTINCT y.slug) AS others,
  collect(DISTINCT CASE WHEN y:Source|Country|Topic THEN y.slug END) AS wide
