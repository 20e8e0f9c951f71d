// In May the correction of a stance is corrected again: three versions of one claim.
UNWIND [{id: 'berg-on-grain-levy-2', at: '2026-05-01T12:00:00.000Z'}] AS row
OPTIONAL MATCH (known:Stance {slug: row.id})
MERGE (s:Stance {slug: known.slug})
SET s.retractedAt = coalesce(s.retractedAt, row.at);

UNWIND [{slug: 'berg-on-grain-levy-3', revises: 'berg-on-grain-levy-2', holder: 'berg', target: 'grain-levy',
  position: 'STRONGLY_OPPOSES', heldOn: '2018-03', summary: 'She is wholly against the levy.'}] AS row
OPTIONAL MATCH (holder:Entity {slug: row.holder})
OPTIONAL MATCH (target:Entity {slug: row.target})
MERGE (s:Stance {slug: row.slug})
ON CREATE SET s += row {.*, holder: null, target: null}, s += {audience: 'PUBLIC', citations: ['gazette#¶7'],
  attribution: 'STATED', confidence: 1.0, recordedAt: '2026-05-01T12:00:00.000Z'}
MERGE (holder)-[:HOLDS]->(s)
MERGE (s)-[:ON]->(target);
