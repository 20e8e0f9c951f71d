// The highest confidence of the claims that join two entities, in each direction.
// $keys: the slugs of both, separated by a space; $types; $minConfidence
UNWIND $keys AS key
CALL (key) {
  MATCH (one:Entity {slug: split(key, ' ')[0]})
  CALL (key) {
    MATCH (other:Entity {slug: split(key, ' ')[1]})
    RETURN other
  }
  MATCH (one)-[r]-(other)
  WHERE type(r) IN $types AND r.confidence >= $minConfidence /* visible(r) */
  RETURN max(CASE WHEN startNode(r) = one THEN r.confidence END) AS forth,
    max(CASE WHEN startNode(r) = other THEN r.confidence END) AS back
}
WITH key, forth, back
WHERE forth IS NOT NULL OR back IS NOT NULL
RETURN key, forth, back
