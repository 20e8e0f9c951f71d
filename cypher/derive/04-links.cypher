// A LINKED from each entity to each other that a claim runs to, on which paths are searched: the widest days and
// moments and the best confidence of all claims between the two, and types of claims, in order: `forth`, of those
// that run as it does, and `either`, of those that run either way. Where claims run both ways there are two LINKED,
// of which the one from the higher slug has none in `either`: so that whatever the direction, a step is taken once.
// Takes the days from the steps before. Safe to run again.
//
// A pair of entities is done with the one that has fewer relationships: so a hub has no more pairs of its own than
// there can be others like it, however many claims it has. Entities are taken together that have 50,000
// relationships in all, or one that has more.

// Those that no claim holds any more, or that there are twice.
MATCH (a)-[link:LINKED]->(b)
WHERE a = b
  OR NOT EXISTS { MATCH (a)-[claim]->(b) WHERE claim.id IS NOT NULL OR claim.stance IS NOT NULL }
  OR EXISTS { MATCH (a)-[other:LINKED]->(b) WHERE elementId(other) < elementId(link) }
CALL (link) { DELETE link } IN TRANSACTIONS OF 10000 ROWS;

MATCH (a:Entity)
WITH a, toInteger(log10(1 + COUNT { (a)--() }) / log10(2)) AS magnitude
WITH magnitude, collect(a) AS entities, toInteger(50000 / 2 ^ (magnitude + 1)) AS count
WITH entities, CASE WHEN count < 1 THEN 1 ELSE count END AS count
UNWIND range(0, size(entities) - 1, count) AS first
WITH entities[first..first + count] AS some
CALL (some) {
  UNWIND some AS a
  WITH a, COUNT { (a)--() } - COUNT { (a)-[:LINKED]-() } AS own
  MATCH (a)-[claim]-(b:Entity)
  WHERE (claim.id IS NOT NULL OR claim.stance IS NOT NULL) AND a <> b
  WITH a, own, b, claim, COUNT { (b)--() } - COUNT { (b)-[:LINKED]-() } AS others
  WHERE own < others OR own = others AND a.slug < b.slug
  WITH a, b, collect(DISTINCT CASE WHEN startNode(claim) = a THEN type(claim) END) AS forth,
    collect(DISTINCT CASE WHEN startNode(claim) = b THEN type(claim) END) AS back,
    min(claim.fromDay) AS fromDay, max(claim.toDay) AS toDay,
    min(claim.earliestFromDay) AS earliestFromDay, max(claim.latestToDay) AS latestToDay,
    min(claim.recordedAt) AS recordedAt, max(claim.knownUntil) AS knownUntil, max(claim.confidence) AS confidence
  UNWIND [[a, b, forth, back], [b, a, back, forth]] AS way
  WITH way[0] AS one, way[1] AS other, way[2] AS forth, way[3] AS back,
    fromDay, toDay, earliestFromDay, latestToDay, recordedAt, knownUntil, confidence
  WHERE forth <> []
  MERGE (one)-[link:LINKED]->(other)
  SET link = {
    forth: COLLECT { UNWIND forth AS type RETURN type ORDER BY type },
    either: CASE WHEN back = [] OR one.slug < other.slug
      THEN COLLECT { UNWIND forth + back AS type RETURN DISTINCT type ORDER BY type } ELSE [] END,
    fromDay: fromDay, toDay: toDay, earliestFromDay: earliestFromDay, latestToDay: latestToDay, recordedAt: recordedAt, knownUntil: knownUntil, confidence: confidence
  }
} IN TRANSACTIONS OF 1 ROW;
