// Data recorded in January: a levy from its first idea to its end, a minister and her seat, a firm that moved, and
// several errors.

MERGE (e:Entity {slug: 'gazette'})
ON CREATE SET e:Source, e.name = 'The Gazette of June', e.publishedFrom = '2018-06-01', e.publishedTo = '2018-06-01';

UNWIND [
  {slug: 'norway', name: 'Norway', isoCode: 'NO'},
  {slug: 'sweden', name: 'Sweden', isoCode: 'SE'}
] AS row
MERGE (e:Entity {slug: row.slug}) ON CREATE SET e:Actor:Country, e += row, e.citations = ['gazette#¶1'];

UNWIND [
  {slug: 'halden-steel', name: 'Halden Steel'},
  {slug: 'lund-tram', name: 'Lund Tram'},
  {slug: 'dock-works', name: 'Dock Works'}
] AS row
MERGE (e:Entity {slug: row.slug}) ON CREATE SET e:Actor:Company, e += row, e.citations = ['gazette#¶2'];

MERGE (e:Entity {slug: 'grain-ministry'})
ON CREATE SET e:Actor:GovernmentBody, e.name = 'Grain Ministry', e.level = 'NATIONAL', e.citations = ['gazette#¶3'];

MERGE (e:Entity {slug: 'berg'}) ON CREATE SET e:Actor:Person, e.name = 'Berg', e.citations = ['gazette#¶3'];

UNWIND [
  {slug: 'grain-levy', name: 'Grain levy', policyType: 'TARIFF'},
  {slug: 'port-fee', name: 'Port fee', policyType: 'OTHER'}
] AS row
MERGE (e:Entity {slug: row.slug}) ON CREATE SET e:Policy, e += row, e.citations = ['gazette#¶4'];

// The levy's stages: considered through 2017, then proposed, imposed, and lifted on some day of May.
UNWIND [{id: 'ministry-considers-levy', validFrom: '2017', validTo: '2017-10'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: 'grain-levy'})
MERGE (a)-[r:CONSIDERS {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶4'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

UNWIND [{id: 'ministry-proposed-levy', validFrom: '2017-11-20'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: 'grain-levy'})
MERGE (a)-[r:PROPOSED {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶4'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

// The second is an error: the port fee was only proposed.
UNWIND [
  {id: 'ministry-imposed-levy', policy: 'grain-levy', validFrom: '2018-03-10'},
  {id: 'ministry-imposed-fee', policy: 'port-fee', validFrom: '2018-02-01'}
] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: row.policy})
MERGE (a)-[r:IMPOSED {id: row.id}]->(b)
ON CREATE SET r += row {.*, policy: null},
  r += {citations: ['gazette#¶4'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

UNWIND [{id: 'ministry-lifted-levy', validFrom: '2018-05'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: 'grain-levy'})
MERGE (a)-[r:LIFTED {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶5'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

// Seats: Halden moved on 16 April; the seat of the dock works is an error.
UNWIND [
  {id: 'halden-based-in-norway', who: 'halden-steel', in: 'norway', validFrom: '2015', validTo: '2018-04-15'},
  {id: 'halden-based-in-sweden', who: 'halden-steel', in: 'sweden', validFrom: '2018-04-16'},
  {id: 'dock-works-based-in-norway', who: 'dock-works', in: 'norway'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.who})
OPTIONAL MATCH (b:Entity {slug: row.in})
MERGE (a)-[r:BASED_IN {id: row.id}]->(b)
ON CREATE SET r += row {.*, who: null, in: null},
  r += {citations: ['gazette#¶2'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

UNWIND [{id: 'ministry-part-of-norway', validFrom: '2000'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'grain-ministry'})
OPTIONAL MATCH (b:Entity {slug: 'norway'})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶3'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

UNWIND [
  {id: 'berg-minister', title: 'Minister', validFrom: '2016', validTo: '2018-02-28'},
  {id: 'berg-adviser', title: 'Adviser', validFrom: '2018-04'}
] AS row
OPTIONAL MATCH (a:Entity {slug: 'berg'})
OPTIONAL MATCH (b:Entity {slug: 'grain-ministry'})
MERGE (a)-[r:HOLDS_ROLE_IN {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶3'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

// An error: they compete, as was found in March.
UNWIND [{id: 'halden-supplies-lund-tram', product: 'rails'}] AS row
OPTIONAL MATCH (a:Entity {slug: 'halden-steel'})
OPTIONAL MATCH (b:Entity {slug: 'lund-tram'})
MERGE (a)-[r:SUPPLIES {id: row.id}]->(b)
ON CREATE SET r += row, r += {citations: ['gazette#¶6'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'};

// The first is corrected twice; the last is retracted without a replacement.
UNWIND [
  {slug: 'berg-on-grain-levy', holder: 'berg', target: 'grain-levy', position: 'SUPPORTS', heldOn: '2018-03',
   summary: 'She stands by the levy.'},
  {slug: 'halden-steel-on-grain-levy', holder: 'halden-steel', target: 'grain-levy', position: 'OPPOSES',
   heldOn: '2018-04-20', summary: 'It wants the levy gone.'},
  {slug: 'lund-tram-on-port-fee', holder: 'lund-tram', target: 'port-fee', position: 'OPPOSES', heldOn: '2017',
   summary: 'It fears the fee.'}
] AS row
OPTIONAL MATCH (holder:Entity {slug: row.holder})
OPTIONAL MATCH (target:Entity {slug: row.target})
MERGE (s:Stance {slug: row.slug})
ON CREATE SET s += row {.*, holder: null, target: null}, s += {audience: 'PUBLIC', citations: ['gazette#¶7'],
  attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-10T00:00:00.000Z'}
MERGE (holder)-[:HOLDS]->(s)
MERGE (s)-[:ON]->(target);
