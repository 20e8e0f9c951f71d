// Derived: one LINKED, with their widest clocks and best confidence, joins each two entities that any claim joins.
MATCH (a:Entity)
CALL (a) {
  MATCH (a)-[r]-(b:Entity)
  WHERE a.slug <= b.slug AND (r:LINKED OR r.id IS NOT NULL OR r.stance IS NOT NULL)
  WITH b, CASE WHEN r:LINKED THEN r END AS link, CASE WHEN NOT r:LINKED THEN r END AS claim
  WITH b, collect(link) AS links, collect(DISTINCT type(claim)) AS types,
    min(claim.fromDay) AS fromDay, max(claim.toDay) AS toDay, min(claim.recordedAt) AS recordedAt,
    max(claim.knownUntil) AS knownUntil, max(claim.confidence) AS confidence
  WITH b, links, types, links[0] AS link, [
    [links[0].fromDay, fromDay], [links[0].toDay, toDay], [links[0].recordedAt, recordedAt],
    [links[0].knownUntil, knownUntil], [links[0].confidence, confidence], [size(links[0].types), size(types)]
  ] AS values
  WITH b, CASE
    WHEN b = a THEN CASE WHEN links <> [] THEN 'joins an entity with itself' END
    WHEN links = [] THEN 'missing'
    WHEN types = [] THEN 'left over: no claim joins them'
    WHEN size(links) > 1 THEN 'there ' + size(links) + ' times'
    WHEN startNode(link) <> a THEN 'goes from the higher slug to the lower'
    WHEN any(v IN values WHERE coalesce(v[0] <> v[1], (v[0] IS NULL) <> (v[1] IS NULL)))
      OR any(type IN types WHERE NOT type IN link.types)
      OR any(i IN range(1, size(types) - 1) WHERE link.types[i - 1] > link.types[i])
      THEN 'differs from the claims'
  END AS fault
  WHERE fault IS NOT NULL
  RETURN b.slug AS other, fault
}
RETURN a.slug + ' and ' + other AS what, fault AS detail;
