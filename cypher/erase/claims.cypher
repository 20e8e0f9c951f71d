// The ids of the claims that are erased with an entity. $slug
CALL () {
  MATCH (:Entity {slug: $slug})-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance)
  RETURN s.slug AS id
  UNION
  MATCH (:Entity {slug: $slug})-[r]-()
  WHERE r.id IS NOT NULL
  RETURN r.id AS id
}
RETURN collect(id) AS ids
