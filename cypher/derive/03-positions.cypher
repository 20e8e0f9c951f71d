// Beside every stance one step from its holder to its target, TAKES_POSITION_ON, with the stance's slug, position,
// clocks and confidence, so that a neighbourhood is walked without passing through stances. Takes holder, target
// and days from the step before. Safe to run again.

// Those whose stance is gone, or is another's or on something else by now.
MATCH (a)-[step:TAKES_POSITION_ON]->(b)
WHERE NOT EXISTS { MATCH (s:Stance {slug: step.stance}) WHERE s.holder = a.slug AND s.target = b.slug }
CALL (step) { DELETE step } IN TRANSACTIONS OF 10000 ROWS;

MATCH (s:Stance)
MATCH (holder:Entity {slug: s.holder})
MATCH (target:Entity {slug: s.target})
CALL (s, holder, target) {
  MERGE (holder)-[step:TAKES_POSITION_ON {stance: s.slug}]->(target)
  SET step.position = s.position, step.fromDay = s.fromDay, step.toDay = s.toDay,
    step.earliestFromDay = s.earliestFromDay, step.latestToDay = s.latestToDay,
    step.recordedAt = s.recordedAt, step.knownUntil = s.knownUntil, step.confidence = s.confidence
} IN TRANSACTIONS OF 10000 ROWS;
