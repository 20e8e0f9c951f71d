// Derived: for every stance one TAKES_POSITION_ON runs from its holder to its target, with the values of the stance.
CALL () {
  MATCH (s:Stance)
  WHERE s.holder IS NOT NULL AND s.target IS NOT NULL
  OPTIONAL MATCH (a)-[step:TAKES_POSITION_ON]->(b)
  WHERE step.stance = s.slug
  UNWIND CASE WHEN step IS NULL THEN [['TAKES_POSITION_ON', null, 'there']] ELSE [
    ['its holder', a.slug, s.holder], ['its target', b.slug, s.target], ['its position', step.position, s.position],
    ['its fromDay', step.fromDay, s.fromDay], ['its toDay', step.toDay, s.toDay],
    ['its earliestFromDay', step.earliestFromDay, s.earliestFromDay],
    ['its latestToDay', step.latestToDay, s.latestToDay],
    ['its recordedAt', step.recordedAt, s.recordedAt], ['its knownUntil', step.knownUntil, s.knownUntil],
    ['its confidence', step.confidence, s.confidence]
  ] END AS value
  WITH s.slug AS what, value[0] AS name, value[1] AS given, value[2] AS expected
  WHERE coalesce(given <> expected, (given IS NULL) <> (expected IS NULL))
  RETURN what, name + ' is ' + coalesce(toStringOrNull(given), 'missing') + ', not '
    + coalesce(toStringOrNull(expected), 'missing') AS detail
  UNION ALL
  MATCH (a)-[step:TAKES_POSITION_ON]->(b)
  WHERE NOT EXISTS { (:Stance {slug: step.stance}) }
  RETURN coalesce(step.stance, a.slug + ' on ' + b.slug) AS what, 'left over: there is no such stance' AS detail
}
RETURN what, detail;
