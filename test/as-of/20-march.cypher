// Corrections in March: some claims are retracted, and some replaced. A claim is retracted by its retractedAt, which
// is written once and then kept. MERGE fails if there is no such claim.

// Retracted without a replacement.
UNWIND [
  {id: 'lund-tram-on-port-fee', at: '2026-03-01T12:00:00.000Z'},
  {id: 'berg-on-grain-levy', at: '2026-03-01T12:00:00.000Z'}
] AS row
OPTIONAL MATCH (known:Stance {slug: row.id})
MERGE (s:Stance {slug: known.slug})
SET s.retractedAt = coalesce(s.retractedAt, row.at);

UNWIND [{id: 'dock-works-based-in-norway', at: '2026-03-01T12:00:00.000Z'}] AS row
OPTIONAL MATCH (a)-[:BASED_IN {id: row.id}]->(b)
MERGE (a)-[r:BASED_IN {id: row.id}]->(b)
SET r.retractedAt = coalesce(r.retractedAt, row.at);

UNWIND [{id: 'ministry-imposed-fee', at: '2026-03-01T12:00:00.000Z'}] AS row
OPTIONAL MATCH (a)-[:IMPOSED {id: row.id}]->(b)
MERGE (a)-[r:IMPOSED {id: row.id}]->(b)
SET r.retractedAt = coalesce(r.retractedAt, row.at);

UNWIND [{id: 'halden-supplies-lund-tram', at: '2026-03-01T12:00:00.000Z'}] AS row
OPTIONAL MATCH (a)-[:SUPPLIES {id: row.id}]->(b)
MERGE (a)-[r:SUPPLIES {id: row.id}]->(b)
SET r.retractedAt = coalesce(r.retractedAt, row.at);

// Replacements of some of them, each with an id of its own and `revises`, the id of the old claim.
UNWIND [{slug: 'berg-on-grain-levy-2', revises: 'berg-on-grain-levy', holder: 'berg', target: 'grain-levy',
  position: 'OPPOSES', heldOn: '2018-03', summary: 'She is against the levy.'}] AS row
OPTIONAL MATCH (holder:Entity {slug: row.holder})
OPTIONAL MATCH (target:Entity {slug: row.target})
MERGE (s:Stance {slug: row.slug})
ON CREATE SET s += row {.*, holder: null, target: null}, s += {audience: 'PUBLIC', citations: ['gazette#¶7'],
  attribution: 'STATED', confidence: 1.0, recordedAt: '2026-03-01T12:00:00.000Z'}
MERGE (holder)-[:HOLDS]->(s)
MERGE (s)-[:ON]->(target);

UNWIND [{id: 'ministry-proposed-fee', revises: 'ministry-imposed-fee', validFrom: '2018-02-01'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: 'port-fee'})
MERGE (a)-[r:PROPOSED {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶4'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-03-01T12:00:00.000Z'};

UNWIND [{id: 'halden-rivals-lund-tram', revises: 'halden-supplies-lund-tram'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'halden-steel'})
OPTIONAL MATCH (b:Entity {slug: 'lund-tram'})
MERGE (a)-[r:COMPETES_WITH {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶6'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-03-01T12:00:00.000Z'};
