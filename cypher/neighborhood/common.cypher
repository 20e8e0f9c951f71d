// Entities that claims join to all of the given ones, those with most claims first. $of: slugs; $limit
UNWIND $of AS slug
CALL (slug) {
  MATCH (e:Entity {slug: slug})-[r:/* types { */ SUPPLIES|TAKES_POSITION_ON /* } */]-(other:Entity)
  WHERE NOT other.slug IN $of /* visible(r) */ /* kinds(other) */
  RETURN other, count(r) AS claims
}
WITH other, count(*) AS joined, sum(claims) AS claims
WHERE joined = size($of)
WITH other.slug AS slug, claims ORDER BY claims DESC, slug LIMIT $limit
RETURN slug, claims
