// Derived: a LINKED, with the widest clocks and best confidence of all claims between the two, joins each entity to
// each other that a claim runs to.
MATCH (a:Entity)
CALL (a) {
  MATCH (a)-[r]-(b:Entity)
  WHERE r:LINKED OR r.id IS NOT NULL OR r.stance IS NOT NULL
  WITH a, b, startNode(r) = a AS isForth, CASE WHEN r:LINKED THEN r END AS link,
    CASE WHEN NOT r:LINKED THEN r END AS claim
  ORDER BY type(claim)
  WITH a, b, collect(CASE WHEN isForth THEN link END) AS links, collect(DISTINCT type(claim)) AS all,
    collect(DISTINCT CASE WHEN isForth THEN type(claim) END) AS forth,
    collect(DISTINCT CASE WHEN NOT isForth THEN type(claim) END) AS back,
    min(claim.fromDay) AS fromDay, max(claim.toDay) AS toDay, min(claim.recordedAt) AS recordedAt,
    max(claim.knownUntil) AS knownUntil, max(claim.confidence) AS confidence
  WITH a, b, links, forth, links[0] AS link, [
    [links[0].fromDay, fromDay], [links[0].toDay, toDay], [links[0].recordedAt, recordedAt],
    [links[0].knownUntil, knownUntil], [links[0].confidence, confidence], [links[0].forth, forth],
    [links[0].either, CASE WHEN a.slug < b.slug OR back = [] THEN all ELSE [] END]
  ] AS values
  WITH b, CASE
    WHEN b = a THEN CASE WHEN links <> [] THEN 'joins an entity with itself' END
    WHEN links = [] THEN CASE WHEN forth <> [] THEN 'missing' END
    WHEN forth = [] THEN 'left over: no claim runs that way'
    WHEN size(links) > 1 THEN 'there ' + size(links) + ' times'
    WHEN any(v IN values WHERE coalesce(v[0] <> v[1], (v[0] IS NULL) <> (v[1] IS NULL)))
      THEN 'differs from the claims'
  END AS fault
  WHERE fault IS NOT NULL
  RETURN b.slug AS other, fault
}
RETURN a.slug + ' and ' + other AS what, fault AS detail;
