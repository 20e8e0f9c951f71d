// The claims that join two entities, and how many there are: of each pair the most certain ones first, then the newest,
// then by id. $keys: the slugs of both, separated by a space; $types; $minConfidence; $most
UNWIND $keys AS key
CALL (key) {
  MATCH (one:Entity {slug: split(key, ' ')[0]})
  CALL (key) {
    MATCH (other:Entity {slug: split(key, ' ')[1]})
    RETURN other
  }
  MATCH (one)/* arrow(r) { */-[r]-/* } */(other)
  WHERE type(r) IN $types AND r.confidence >= $minConfidence /* visible(r) */
  WITH r, coalesce(r.id, r.stance) AS id
  ORDER BY r.confidence DESC, r.fromDay DESC, id
  WITH collect(r) AS claims
  UNWIND range(0, CASE WHEN size(claims) < $most THEN size(claims) ELSE $most END - 1) AS rank
  RETURN rank, size(claims) AS total, claims[rank] AS claim
}
OPTIONAL MATCH (s:Stance {slug: claim.stance})
WITH key, rank, total, s, CASE WHEN claim.stance IS NULL THEN claim END AS r
RETURN key, rank, total /* columns(s, stance) */ /* columns(r, relationship) */
ORDER BY key, rank
