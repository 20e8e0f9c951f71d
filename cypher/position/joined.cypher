// What relationships join to each of some entities, by slug, and which of it are sources. $ends: the slugs of those
// entities; $others: of what they may be joined to, null: to anything
UNWIND $ends AS end
MATCH (x:Entity {slug: end})-[r:/* types { */ SUPPLIES|OWNS /* } */]-(y:Entity)
WHERE r.ord IS NOT NULL /* visible(r) */ AND x <> y AND ($others IS NULL OR y.slug IN $others)
RETURN end AS cursor, end, collect(DISTINCT y.slug) AS others,
  collect(DISTINCT CASE WHEN y:Source THEN y.slug END) AS sources
