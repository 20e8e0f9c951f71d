import { claim, entity, type Fault, fault, onClaim, onStance } from './faults.ts'

/** Faults in nodes, relationships and their properties, made before anything is derived. */
export const formFaults: readonly Fault[] = [
  // Nodes
  fault('a label that nobody knows', `${entity('zte')} SET e:Corporation`, 'unknown-label: zte'),
  fault('a node of something else', "CREATE (:Movie {name: 'The Matrix'})", 'unknown-label: The Matrix'),
  fault('an entity of two kinds', `${entity('zte')} SET e:Person`, 'kind: zte'),
  fault('an entity of no kind', `${entity('ross')} REMOVE e:Person`, 'ends: ross-secretary', 'kind: ross'),
  fault('an entity that is a stance as well', `${onStance('ross-on-ban')} SET s:Topic`, 'kind: ross-on-ban'),
  fault('an actor without the label', `${entity('qualcomm')} REMOVE e:Actor`, 'labels-of-kind: qualcomm'),
  fault('a policy as an actor', `${entity('ban')} SET e:Actor`, 'labels-of-kind: ban'),

  fault(
    'an import that was cut off',
    "CREATE (:Import {key: '1', format: 'native', files: ['rows.jsonl'], startedAt: '2026-11-24T00:00:00.000Z'})",
    'cut-off: rows.jsonl',
  ),
  fault(
    'an undo that was cut off',
    "CREATE (:Import {key: '1', format: 'native', files: ['rows.jsonl'], startedAt: '2026-11-24T00:00:00.000Z', finishedAt: '2026-11-24T00:00:01.000Z', undoBegunAt: '2026-11-24T00:00:02.000Z'})",
    'cut-off: rows.jsonl',
  ),
  fault(
    'a restore that was cut off',
    "CREATE (:Restore {checksum: '1', file: 'graph.backup.gz', begunAt: '2026-11-24T00:00:00.000Z', rows: 0})",
    'restored: graph.backup.gz',
  ),
  fault('an emptying that was cut off', "CREATE (:Emptying {begunAt: '2026-11-24T00:00:00.000Z'})", 'emptied: graph'),
  fault(
    'a journal of no import',
    "CREATE (:ImportJournal {key: '1', number: 0, updated: [], values: []})",
    'journal: 1',
  ),
  fault(
    'an import that is undone in part',
    "CREATE (:Import {key: '1', files: ['rows.jsonl'], finishedAt: '2026', undoneAt: '2026'}) CREATE (:ImportJournal {key: '1', number: 0, updated: [], values: []})",
    'journal: rows.jsonl',
  ),
  fault(
    'a journal that lost a value',
    "CREATE (:Import {key: '1', files: ['rows.jsonl'], finishedAt: '2026'}) CREATE (:ImportJournal {key: '1', number: 0, updated: ['zte description'], values: []})",
    'journal: rows.jsonl',
  ),
  fault(
    'a version that is not in the graph',
    "CREATE (:ToldAs {id: 'gone', told: 'ross-on-ban', number: 2})",
    'told-as: ross-on-ban',
  ),
  fault(
    'two versions with one number',
    "UNWIND ['zte-on-ban', 'zte-on-ban-2'] AS id CREATE (:ToldAs {id: id, told: 'zte-on-ban', number: 2})",
    'told-as: zte-on-ban',
  ),

  // Relationships
  fault('an unknown type', `${entity('zte')} CREATE (e)-[:BRIBED {id: 'zte-bribed'}]->(e)`, 'unknown-type: zte-bribed'),
  fault(
    'a type between kinds that it cannot join',
    `${entity('ban')} MATCH (z {slug: 'zte'}) CREATE (e)-[:SUPPLIES {id: 'odd', ${claim}}]->(z)`,
    'ends: odd',
  ),
  fault(
    'a holder that is no actor',
    `${entity('talks')} ${onStance('ross-on-ban')} MATCH ()-[h:HOLDS]->(s) DELETE h CREATE (e)-[:HOLDS {id: 'odd'}]->(s)`,
    'ends: odd',
    'ends: ross-on-ban',
  ),
  fault(
    'a report in what is no source',
    `${entity('zte')} MATCH (l {slug: 'letter'}) CREATE (l)-[:REPORTED_IN {id: 'odd'}]->(e)`,
    'ends: odd',
  ),

  // Properties
  fault('an entity without a name', `${entity('zte')} REMOVE e.name`, 'missing-property: zte'),
  fault('a kind without what it must have', `${entity('ban')} REMOVE e.policyType`, 'missing-property: ban'),
  fault('a stance without a position', `${onStance('ross-on-ban')} REMOVE s.position`, 'missing-property: ross-on-ban'),
  fault('no attribution', `${onClaim('ban-targets-zte')} REMOVE r.attribution`, 'missing-property: ban-targets-zte'),
  fault('no confidence', `${onClaim('ban-targets-zte')} REMOVE r.confidence`, 'missing-property: ban-targets-zte'),
  fault('a misspelt property', `${entity('zte')} SET e.desciption = 'A maker'`, 'unknown-property: zte'),
  fault(
    "another type's property",
    `${onClaim('ross-secretary')} SET r.product = 'x'`,
    'unknown-property: ross-secretary',
  ),
  fault('a text where a list must be', `${entity('zte')} SET e.aliases = 'Zhongxing'`, 'property-type: zte'),
  fault('a text where yes or no must be', `${entity('talks')} SET e.plural = 'yes'`, 'property-type: talks'),
  fault(
    'a phrase that is too long',
    `${entity('talks')} SET e.phrase = reduce(t = '', n IN range(1, 1001) | t + 'x')`,
    'too-large: talks',
  ),
  fault('a text where a number must be', `${entity('ban')} SET e.penaltyAmount = '1.19e9'`, 'property-type: ban'),
  fault('a number for a date', `${onStance('ross-on-ban')} SET s.heldOn = 2018`, 'property-type: ross-on-ban'),
  fault(
    'a date for a partial date',
    `${onClaim('ban-targets-zte')} SET r.validTo = date('2019-01-01')`,
    'property-type: ban-targets-zte',
  ),
  fault(
    'a moment for a text',
    `${onStance('ross-on-ban')} SET s.recordedAt = datetime('2026-01-01T00:00:00Z')`,
    'property-type: ross-on-ban',
  ),
  fault(
    'a text where yes or no must be',
    `${onClaim('navarro-once')} SET r.ended = 'yes'`,
    'property-type: navarro-once',
  ),
  fault('numbers as citations', `${onClaim('navarro-once')} SET r.citations = [7]`, 'property-type: navarro-once'),
  fault('an empty name', `${entity('zte')} SET e.name = ''`, 'empty-text: zte'),
  fault('an alias of white space', `${entity('zte')} SET e.aliases = ['ZTE Corp', ' ']`, 'empty-text: zte'),
  fault('an empty summary', `${onStance('ross-on-ban')} SET s.summary = ''`, 'empty-text: ross-on-ban'),
  fault('a note of white space', `${onClaim('navarro-once')} SET r.note = '\\t '`, 'empty-text: navarro-once'),
  fault('an unknown value', `${entity('ban')} SET e.policyType = 'EMBARGO'`, 'unknown-value: ban'),
  fault('an unknown position', `${onStance('ross-on-ban')} SET s.position = 'LIKES'`, 'unknown-value: ross-on-ban'),
  fault(
    'an unknown attribution',
    `${onClaim('navarro-once')} SET r.attribution = 'HEARD'`,
    'unknown-value: navarro-once',
  ),
  fault('a slug with capitals', `${entity('zte')} SET e.slug = 'ZTE'`, 'malformed-slug: ZTE'),
  fault('a slug with other letters', `${entity('zte')} SET e.slug = 'zté'`, 'malformed-slug: zté'),
  fault(
    'a slug that is too long',
    `${entity('zte')} SET e.slug = '${'z'.repeat(101)}'`,
    `malformed-slug: ${'z'.repeat(101)}`,
  ),
  fault(
    'an id with a colon',
    `${onClaim('ross-secretary')} SET r.id = 'ross:secretary'`,
    'malformed-slug: ross:secretary',
  ),
  fault(
    "a relationship with a stance's id",
    `${onClaim('ross-secretary')} SET r.id = 'ross-on-ban'`,
    'clash: ross-on-ban',
  ),
  fault('two types with one id', `${onClaim('ross-secretary')} SET r.id = 'ban-targets-zte'`, 'clash: ban-targets-zte'),
  fault('a name that is too long', `${entity('zte')} SET e.name = '${'z'.repeat(1_001)}'`, 'too-large: zte'),
  fault('a longer name of other letters', `${entity('zte')} SET e.name = '${'𝒵'.repeat(40_000)}'`, 'too-large: zte'),
  fault('too many aliases', `${entity('zte')} SET e.aliases = [n IN range(1, 501) | 'Z' + n]`, 'too-large: zte'),
  fault(
    'a locator that is too long',
    `${onClaim('navarro-once')} SET r.citations = ['article#${'p'.repeat(1_000)}']`,
    'too-large: navarro-once',
  ),
  fault(
    'a note that is too long',
    `${onStance('ross-on-ban')} SET s.note = '${'n '.repeat(10_001)}'`,
    'too-large: ross-on-ban',
  ),
  fault('a URL of another scheme', `${entity('article')} SET e.url = 'ftp://example.org'`, 'url: article'),
  fault('an amount without a currency', `${entity('ban')} REMOVE e.penaltyCurrency`, 'money: ban'),
  fault('a currency without an amount', `${entity('ban')} SET e.tradeValueCurrency = 'USD'`, 'money: ban'),
  fault('a currency that is none', `${entity('ban')} SET e.penaltyCurrency = 'dollars'`, 'money: ban'),
  fault(
    'a payment in no currency',
    `${entity('zte')} MATCH (q {slug: 'qualcomm'}) CREATE (e)-[:PAID {id: 'zte-paid', amount: 5.0, ${claim}}]->(q)`,
    'money: zte-paid',
  ),
  fault('more than certain', `${onClaim('ban-targets-zte')} SET r.confidence = 1.01`, 'confidence: ban-targets-zte'),
  fault('less than nothing', `${onStance('ross-on-ban')} SET s.confidence = -0.5`, 'confidence: ross-on-ban'),
  fault(
    'no number',
    `${onClaim('ban-targets-zte')} SET r.confidence = sqrt(-1)`,
    'confidence: ban-targets-zte',
    'derived-links: ban and zte',
    'derived-links: zte and ban',
  ),
]
