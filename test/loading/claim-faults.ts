import { claim, entity, type Fault, fault, onClaim, onStance, stance } from './faults.ts'

/** Faults in the evidence, holder and structure of claims, made before anything is derived. */
export const claimFaults: readonly Fault[] = [
  // Evidence
  fault('an entity that cites nothing', `${entity('zte')} REMOVE e.citations`, 'uncited: zte'),
  fault('a stance that cites nothing', `${onStance('ross-on-ban')} SET s.citations = []`, 'uncited: ross-on-ban'),
  fault('a relationship that cites nothing', `${onClaim('navarro-once')} REMOVE r.citations`, 'uncited: navarro-once'),
  fault('a citation in another form', `${entity('zte')} SET e.citations = ['article ¶7']`, 'malformed-citation: zte'),
  fault(
    'a locator that is empty',
    `${onClaim('navarro-once')} SET r.citations = ['article#']`,
    'malformed-citation: navarro-once',
  ),
  fault(
    'a source that is not there',
    `${onStance('ross-on-ban')} SET s.citations = ['article#¶1', 'memo#¶1']`,
    'unknown-source: ross-on-ban',
  ),
  fault('a citation of what is no source', `${entity('zte')} SET e.citations = ['commerce#¶1']`, 'unknown-source: zte'),
  fault(
    'a claim that cites no place',
    `${onClaim('navarro-once')} SET r.citations = ['article']`,
    'no-locator: navarro-once',
  ),

  // Stances
  fault('nobody holds it', `${onStance('zte-on-ban-2')} MATCH ()-[h:HOLDS]->(s) DELETE h`, 'holder: zte-on-ban-2'),
  fault(
    'two hold it',
    `${onStance('zte-on-ban-2')} ${entity('ross')} CREATE (e)-[:HOLDS]->(s)`,
    'holder: zte-on-ban-2',
  ),
  fault('it is on nothing', `${onStance('zte-on-ban-2')} MATCH (s)-[o:ON]->() DELETE o`, 'target: zte-on-ban-2'),
  fault(
    'it is on two things',
    `${onStance('zte-on-ban-2')} ${entity('talks')} CREATE (s)-[:ON]->(e)`,
    'target: zte-on-ban-2',
  ),
  fault(
    'it is held for two',
    `${onStance('ross-on-ban')} ${entity('zte')} CREATE (s)-[:ON_BEHALF_OF]->(e)`,
    'principal: ross-on-ban',
  ),

  // Versions
  fault(
    'a revision of nothing',
    `${onClaim('ross-secretary')} SET r.revises = 'ross-before'`,
    'revised-unknown: ross-secretary',
  ),
  fault(
    'a revision of itself',
    `${onStance('ross-on-ban')} SET s.revises = 'ross-on-ban'`,
    'revised-unknown: ross-on-ban',
  ),
  fault(
    'a stance that revises a relationship',
    `${onStance('ross-on-ban')} SET s.revises = 'qualcomm-zte'`,
    'revised-unknown: ross-on-ban',
  ),
  fault(
    'a relationship that revises a stance',
    `${onClaim('ross-secretary')} SET r.revises = 'ross-on-ban'`,
    'revised-unknown: ross-secretary',
  ),
  fault(
    'a revision as old as what it revises',
    `${onStance('zte-on-ban-2')} SET s.recordedAt = '2026-01-01T00:00:00.000Z'`,
    'revised-in-time: zte-on-ban-2',
  ),
  fault(
    'revised, and not retracted',
    `${onClaim('qualcomm-zte')} REMOVE r.retractedAt`,
    'revised-in-time: qualcomm-zte-2',
  ),
  fault(
    'retracted after its revision',
    `${onStance('zte-on-ban')} SET s.retractedAt = '2026-03-01T00:00:00.000Z'`,
    'revised-in-time: zte-on-ban-2',
  ),
  fault(
    'two that revise one',
    `${entity('zte')} MATCH (b {slug: 'ban'}) CREATE (e)-[:HOLDS]->(:Stance {slug: 'zte-on-ban-3', revises: 'zte-on-ban', ${stance.replace('2026-01', '2026-03')}})-[:ON]->(b)`,
    'revised-twice: zte-on-ban',
  ),

  // Structure
  fault(
    'what bears on itself',
    `${entity('ban')} CREATE (e)-[:BEARS_ON {id: 'odd', polarity: 'FOR', ${claim}}]->(e)`,
    'bears-on-itself: odd',
  ),
  fault(
    'what counts for a thing and against it',
    `${entity('ban')} MATCH (z {slug: 'zte'}) CREATE (e)-[:BEARS_ON {id: 'one', polarity: 'FOR', ${claim}}]->(z),
      (e)-[:BEARS_ON {id: 'other', polarity: 'AGAINST', ${claim}}]->(z)`,
    'bears-both-ways: one',
  ),
  fault(
    'topics within each other',
    `CREATE (a:Entity:Topic {slug: 'chips', name: 'Chips', citations: ['article']}),
      (b:Entity:Topic {slug: 'goods', name: 'Goods', citations: ['article']}),
      (a)-[:HAS_BROADER {id: 'one', ${claim}}]->(b), (b)-[:HAS_BROADER {id: 'other', ${claim}}]->(a)`,
    'broader-in-itself: chips',
    'broader-in-itself: goods',
  ),
  fault(
    'an event before itself, through another',
    `${entity('talks')} MATCH (b {slug: 'ban'})
      CREATE (e)-[:PRECEDES {id: 'one', ${claim}}]->(b), (b)-[:PRECEDES {id: 'other', ${claim}}]->(e)`,
    'precedes-itself: ban',
    'precedes-itself: talks',
  ),
  fault(
    'an entity that nothing joins',
    "CREATE (:Entity:Topic {slug: 'chips', name: 'Chips', citations: ['article']})",
    'orphan: chips',
  ),
  fault('a source that nothing cites', "CREATE (:Entity:Source {slug: 'memo', name: 'A memo'})", 'orphan: memo'),
  fault(
    'sources that report each other',
    `${entity('article')} MATCH (l {slug: 'letter'}) CREATE (e)-[:REPORTED_IN]->(l)`,
    'reported-in-itself: article',
    'reported-in-itself: letter',
  ),
]
