// Claims that join two entities, of each two the most certain and of those the newest, and how many there are.
// $keys: the slugs of both with a space between; $types; $minConfidence; $most
UNWIND $keys AS key
CALL (key) {
  MATCH (one:Entity {slug: split(key, ' ')[0]})
  CALL (key) {
    MATCH (other:Entity {slug: split(key, ' ')[1]})
    RETURN other
  }
  MATCH (one)/* pattern { */-[r]-/* } */(other)
  WHERE type(r) IN $types AND r.confidence >= $minConfidence /* visible(r) */
  WITH r, r.fromDay + ' ' + coalesce(r.id, r.stance) AS place
  ORDER BY r.confidence DESC, place DESC
  WITH collect(r) AS claims
  UNWIND range(0, CASE WHEN size(claims) < $most THEN size(claims) ELSE $most END - 1) AS rank
  RETURN rank, size(claims) AS total, claims[rank] AS claim
}
OPTIONAL MATCH (s:Stance {slug: claim.stance})
WITH key, rank, total, s, CASE WHEN claim.stance IS NULL THEN claim END AS r
RETURN key, rank, total /* stance(s) */ /* relationship(r) */
ORDER BY key, rank
