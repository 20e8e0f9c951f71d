import { claim, entity, type Fault, fault, onClaim, onStance, stance } from './faults.ts'

/** Faults in the time, evidence, holder and structure of claims, made before anything is derived. */
export const claimFaults: readonly Fault[] = [
  // Time
  fault(
    'a day that there is not',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '2018-02-30'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'a leap day in another year',
    `${onStance('ross-on-ban')} SET s.heldOn = '2018-02-29'`,
    'impossible-date: ross-on-ban',
  ),
  fault(
    'a month that there is not',
    `${onClaim('ban-targets-zte')} SET r.validTo = '2018-13'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'a date in words',
    `${onStance('ross-on-ban')} SET s.validFrom = 'spring 2018'`,
    'impossible-date: ross-on-ban',
  ),
  fault(
    'a window of an impossible day',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '[2018-02-30..2018-04]'`,
    'impossible-date: ban-targets-zte',
  ),
  fault('a window without ends', `${onStance('ross-on-ban')} SET s.heldOn = '[..]'`, 'impossible-date: ross-on-ban'),
  fault('another form of EDTF', `${entity('talks')} SET e.startedOn = '2018-05~'`, 'impossible-date: talks'),
  fault(
    'a source of an unknown day',
    `${entity('letter')} SET e.publishedTo = '[2018-04..2018-05]'`,
    'impossible-date: letter',
  ),
  fault('a moment for a day', `${entity('talks')} SET e.startedOn = '2018-05-03T00:00'`, 'impossible-date: talks'),
  fault(
    'a source of an impossible day',
    `${entity('letter')} SET e.publishedFrom = '2018-04-31'`,
    'impossible-date: letter',
  ),
  fault(
    'a moment of an impossible day',
    `${onClaim('ban-targets-zte')} SET r.recordedAt = '2026-02-30T00:00:00.000Z'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'from after to',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '2018-05', r.validTo = '2018-04-30'`,
    'from-after-to: ban-targets-zte',
  ),
  fault(
    'a window that ends before it begins',
    `${onStance('ross-on-ban')} SET s.heldOn = '[2018-05..2018-04]'`,
    'from-after-to: ross-on-ban',
  ),
  fault(
    'from certainly after to',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '[2018-05..]', r.validTo = '[2018..2018-04]'`,
    'from-after-to: ban-targets-zte',
  ),
  fault('held after its end', `${onStance('ross-on-ban')} SET s.validTo = '2017'`, 'from-after-to: ross-on-ban'),
  fault(
    'over before it began',
    `${onClaim('navarro-once')} SET r.validFrom = '2018-05'`,
    'from-after-to: navarro-once',
  ),
  fault('an event that ends first', `${entity('talks')} SET e.endedOn = '2018-04'`, 'from-after-to: talks'),
  fault('a source that ends first', `${entity('article')} SET e.publishedTo = '2018-04-29'`, 'from-after-to: article'),
  fault(
    'an act with an end',
    `${onClaim('commerce-imposed-ban')} SET r.validTo = '2019'`,
    'act-with-end: commerce-imposed-ban',
  ),
  fault(
    'an act that is over',
    `${onClaim('commerce-imposed-ban')} SET r.ended = true`,
    'act-with-end: commerce-imposed-ban',
  ),
  fault(
    'a timeless claim from a day on',
    `${onClaim('talks-concern-ban')} SET r.validFrom = '2018'`,
    'timeless-with-date: talks-concern-ban',
  ),
  fault(
    'a timeless claim that is over',
    `${onClaim('talks-concern-ban')} SET r.ended = true`,
    'timeless-with-date: talks-concern-ban',
  ),
  fault(
    'a day for a moment',
    `${onClaim('ban-targets-zte')} SET r.recordedAt = '2026-01-01'`,
    'recorded-at: ban-targets-zte',
  ),
  fault(
    'a moment without milliseconds',
    `${onStance('ross-on-ban')} SET s.recordedAt = '2026-01-01T00:00:00Z'`,
    'recorded-at: ross-on-ban',
  ),
  fault(
    'recorded in the future',
    `${onStance('ross-on-ban')} SET s.recordedAt = '2999-01-01T00:00:00.000Z'`,
    'recorded-at: ross-on-ban',
  ),
  fault(
    'retracted in the future',
    `${onStance('ross-on-ban')} SET s.retractedAt = '2999-01-01T00:00:00.000Z'`,
    'retracted-at: ross-on-ban',
  ),
  fault(
    'retracted when recorded',
    `${onStance('ross-on-ban')} SET s.retractedAt = s.recordedAt`,
    'retracted-at: ross-on-ban',
  ),
  fault(
    'retracted on a day',
    `${onClaim('ban-targets-zte')} SET r.retractedAt = '2026-02-01'`,
    'retracted-at: ban-targets-zte',
  ),

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
