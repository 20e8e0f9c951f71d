// Derived: two entities that a claim joins are joined by a LINKED, with the widest days and times and the highest
// confidence of all claims between them.
MATCH (a:Entity)
CALL (a) {
  // A pair is looked at from the one that has fewer relationships, so that no hub has many.
  WITH a, COUNT { (a)--() } AS own
  MATCH (a)-[r]-(b:Entity)
  WHERE r:LINKED OR r.id IS NOT NULL OR r.stance IS NOT NULL
  WITH a, own, b, COUNT { (b)--() } AS others, startNode(r) = a AS isForth, CASE WHEN r:LINKED THEN r END AS link,
    CASE WHEN NOT r:LINKED THEN r END AS claim
  WHERE own < others OR own = others AND a.slug <= b.slug
  WITH a, b, collect(CASE WHEN isForth THEN link END) AS links, collect(CASE WHEN NOT isForth THEN link END) AS others,
    collect(DISTINCT CASE WHEN isForth THEN type(claim) END) AS forth,
    collect(DISTINCT CASE WHEN NOT isForth THEN type(claim) END) AS back,
    [min(claim.fromDay), max(claim.toDay), min(claim.earliestFromDay), max(claim.latestToDay), min(claim.recordedAt), max(claim.knownUntil), max(claim.confidence)] AS widest
  UNWIND CASE WHEN a = b THEN [[a, b, links, forth, back]]
    ELSE [[a, b, links, forth, back], [b, a, others, back, forth]] END AS way
  WITH way[0] AS one, way[1] AS other, way[2] AS links, way[2][0] AS link, way[3] AS forth, way[4] AS back, widest
  WITH one, other, links, forth, [link.forth, link.either, link.fromDay, link.toDay, link.earliestFromDay,
    link.latestToDay, link.recordedAt, link.knownUntil, link.confidence] AS given, [
    COLLECT { UNWIND forth AS type RETURN type ORDER BY type },
    CASE WHEN one.slug < other.slug OR back = []
      THEN COLLECT { UNWIND forth + back AS type RETURN DISTINCT type ORDER BY type } ELSE [] END
  ] + widest AS expected
  WITH one, other, CASE
    WHEN one = other THEN CASE WHEN links <> [] THEN 'joins an entity with itself' END
    WHEN links = [] THEN CASE WHEN forth <> [] THEN 'missing' END
    WHEN forth = [] THEN 'left over: no claim runs that way'
    WHEN size(links) > 1 THEN 'there ' + size(links) + ' times'
    WHEN any(i IN range(0, size(expected) - 1)
      WHERE coalesce(given[i] <> expected[i], (given[i] IS NULL) <> (expected[i] IS NULL)))
      THEN 'differs from the claims'
  END AS fault
  WHERE fault IS NOT NULL
  RETURN one.slug + ' and ' + other.slug AS what, fault
}
RETURN what, fault AS detail;
