// What a claim revises is in the graph: a stance revises a stance, a relationship revises a relationship.
CALL () {
  MATCH (s:Stance)
  WHERE s.revises IS NOT NULL AND (s.revises = s.slug OR NOT EXISTS { (:Stance {slug: s.revises}) })
  RETURN s.slug AS what, s.revises AS revised
  UNION ALL
  MATCH ()-[r]->()
  WHERE type(r) IN $types AND r.revises IS NOT NULL
  WITH collect(r) AS revising, collect(r.revises) AS wanted
  CALL (wanted) {
    MATCH ()-[r]->()
    WHERE type(r) IN $types AND r.id IN wanted
    RETURN collect(r.id) AS found
  }
  UNWIND revising AS r
  WITH r, found
  WHERE r.revises = r.id OR NOT r.revises IN found
  RETURN r.id AS what, r.revises AS revised
}
RETURN what, 'revises ' + toStringOrNull(revised) AS detail;
