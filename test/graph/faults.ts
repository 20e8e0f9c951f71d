/** A fault to plant in the small graph, and what the check must then say: each a rule's file and what it names. */
export interface Fault {
  readonly given: string
  readonly plant: string
  readonly names: readonly string[]
}

const fault = (given: string, plant: string, ...names: readonly string[]): Fault => ({ given, plant, names })

const claim =
  "citations: ['article#¶1'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'"
const stance = `position: 'SUPPORTS', summary: 'So.', audience: 'PUBLIC', ${claim}`
const entity = (slug: string) => `MATCH (e:Entity {slug: '${slug}'}) `
const onStance = (slug: string) => `MATCH (s:Stance {slug: '${slug}'}) `
const onClaim = (id: string) => `MATCH ()-[r {id: '${id}'}]->() `

/** Planted before anything is derived. */
export const writtenFaults: readonly Fault[] = [
  // Nodes
  fault('a label that nobody knows', `${entity('zte')} SET e:Corporation`, 'unknown-label: zte'),
  fault('a node of something else', "CREATE (:Movie {name: 'The Matrix'})", 'unknown-label: The Matrix'),
  fault('an entity of two kinds', `${entity('zte')} SET e:Person`, 'kind: zte'),
  fault('an entity of no kind', `${entity('ross')} REMOVE e:Person`, 'ends: ross-secretary', 'kind: ross'),
  fault('an entity that is a stance as well', `${onStance('ross-on-ban')} SET s:Topic`, 'kind: ross-on-ban'),
  fault('an actor without the label', `${entity('qualcomm')} REMOVE e:Actor`, 'labels-of-kind: qualcomm'),
  fault('a policy as an actor', `${entity('ban')} SET e:Actor`, 'labels-of-kind: ban'),

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
  fault('no recordedAt', `${onStance('ross-on-ban')} REMOVE s.recordedAt`, 'missing-property: ross-on-ban'),
  fault('a misspelt property', `${entity('zte')} SET e.desciption = 'A maker'`, 'unknown-property: zte'),
  fault(
    "another type's property",
    `${onClaim('ross-secretary')} SET r.product = 'x'`,
    'unknown-property: ross-secretary',
  ),
  fault('a text where a list must be', `${entity('zte')} SET e.aliases = 'Zhongxing'`, 'property-type: zte'),
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
  fault('a URL of another scheme', `${entity('article')} SET e.url = 'ftp://example.org'`, 'url: article'),
  fault('an amount without a currency', `${entity('ban')} REMOVE e.penaltyCurrency`, 'money: ban'),
  fault('a currency without an amount', `${entity('ban')} SET e.tradeValueCurrency = 'USD'`, 'money: ban'),
  fault('a currency that is none', `${entity('ban')} SET e.penaltyCurrency = 'dollars'`, 'money: ban'),
  fault('more than certain', `${onClaim('ban-targets-zte')} SET r.confidence = 1.01`, 'confidence: ban-targets-zte'),
  fault('less than nothing', `${onStance('ross-on-ban')} SET s.confidence = -0.5`, 'confidence: ross-on-ban'),
  fault(
    'no number',
    `${onClaim('ban-targets-zte')} SET r.confidence = sqrt(-1)`,
    'confidence: ban-targets-zte',
    'derived-links: ban and zte',
  ),

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

  // What hangs together
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

/** Planted after all has been derived. */
export const derivedFaults: readonly Fault[] = [
  fault(
    'a relationship without its place',
    `${onClaim('ross-secretary')} REMOVE r.ord`,
    'derived-keys: ross-secretary',
  ),
  fault(
    'a relationship with another end',
    `${onClaim('ross-secretary')} SET r.toKey = 'zte'`,
    'derived-keys: ross-secretary',
  ),
  fault(
    'a relationship without a first end',
    `${onClaim('ross-secretary')} REMOVE r.fromKey`,
    'derived-keys: ross-secretary',
  ),
  fault(
    'a stance with an old place',
    `${onStance('ross-on-ban')} SET s.sortKey = '2017-01-01 ross-on-ban'`,
    'derived-keys: ross-on-ban',
  ),
  fault('a stance for another', `${onStance('ross-on-ban')} SET s.onBehalfOf = 'zte'`, 'derived-keys: ross-on-ban'),
  fault(
    'a stance for somebody left over',
    `${onStance('navarro-on-zte')} SET s.onBehalfOf = 'ross'`,
    'derived-keys: navarro-on-zte',
  ),
  fault(
    'a stance of another',
    `${onStance('ross-on-ban')} SET s.holder = 'zte'`,
    'derived-keys: ross-on-ban',
    'derived-positions: ross-on-ban',
  ),
  fault('a stance on nothing', `${onStance('ross-on-ban')} REMOVE s.target`, 'derived-keys: ross-on-ban'),
  fault(
    'another first day',
    `${onClaim('commerce-imposed-ban')} SET r.fromDay = '2018-04-17', r.ord = '2018-04-17 commerce-imposed-ban'`,
    'derived-days: commerce-imposed-ban',
    'derived-links: ban and commerce',
  ),
  fault('no last day', `${onClaim('ban-targets-zte')} REMOVE r.toDay`, 'derived-days: ban-targets-zte'),
  fault(
    'believed for ever, though retracted',
    `${onClaim('qualcomm-zte')} SET r.knownUntil = '9999-12-31T00:00:00.000Z'`,
    'derived-days: qualcomm-zte',
  ),
  fault(
    'a stance that began another day',
    `${onStance('navarro-on-zte')} SET s.fromDay = '2018-01-01', s.sortKey = '2018-01-01 navarro-on-zte'`,
    'derived-days: navarro-on-zte',
    'derived-positions: navarro-on-zte',
  ),
  fault(
    'no list of versions',
    `${onStance('zte-on-ban-2')} REMOVE s.versions`,

    'derived-versions: zte-on-ban-2',
  ),
  fault(
    'versions in another order',
    "MATCH ()-[r {lineage: 'qualcomm-zte'}]->() SET r.versions = [r.versions[1], r.versions[0]]",
    'derived-versions: SUPPLIES:qualcomm-zte-2',
  ),
  fault(
    'no lineage',
    `${onStance('zte-on-ban')} REMOVE s.lineage, s.versions`,
    'derived-versions: zte-on-ban',
    'derived-versions: zte-on-ban-2',
  ),
  fault(
    'a lineage of one',
    `${onClaim('ross-secretary')} SET r.lineage = r.id, r.versions = ['HOLDS_ROLE_IN:ross-secretary']`,
    'derived-versions: ross-secretary',
  ),
  fault(
    'one version too many',
    `${onStance('ross-on-ban')} MATCH (o:Stance {slug: 'zte-on-ban'}) SET s.lineage = o.lineage, s.versions = o.versions`,
    'derived-versions: zte-on-ban',
  ),
  fault(
    'no step from holder to target',
    "MATCH ()-[r:TAKES_POSITION_ON {stance: 'zte-on-ban'}]->() DELETE r",
    'derived-positions: zte-on-ban',
  ),
  fault(
    'a step with another position',
    "MATCH ()-[r:TAKES_POSITION_ON {stance: 'zte-on-ban'}]->() SET r.position = 'SUPPORTS'",
    'derived-positions: zte-on-ban',
  ),
  fault(
    'a step of a stance that is gone',
    `${entity('zte')} MATCH (b {slug: 'ban'}) MATCH (e)-[r:TAKES_POSITION_ON]->(b) WITH e, b, r LIMIT 1 CREATE (e)-[c:TAKES_POSITION_ON]->(b) SET c = r {.*, stance: 'gone'}`,
    'derived-positions: gone',
  ),
  fault('no link', "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() DELETE l", 'derived-links: qualcomm and zte'),
  fault(
    'two links',
    "MATCH (a {slug: 'qualcomm'})-[l:LINKED]->(b) CREATE (a)-[m:LINKED]->(b) SET m = properties(l)",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'a link that is upside down',
    "MATCH (a {slug: 'qualcomm'})-[l:LINKED]->(b) CREATE (b)-[m:LINKED]->(a) SET m = properties(l) DELETE l",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'a link that no claim holds',
    "MATCH (a {slug: 'qualcomm'}), (b {slug: 'talks'}) CREATE (a)-[:LINKED]->(b)",
    'derived-links: qualcomm and talks',
  ),
  fault(
    'a link with itself',
    "MATCH (a {slug: 'qualcomm'}) CREATE (a)-[:LINKED]->(a)",
    'derived-links: qualcomm and qualcomm',
  ),
  fault(
    'a link with narrower clocks',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.recordedAt = '2026-02-01T00:00:00.000Z'",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'a link that is too sure',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.confidence = 1.0",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'a link without a type',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.types = ['SUPPLIES']",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'types in another order',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.types = ['SUPPLIES', 'COMPETES_WITH']",
    'derived-links: qualcomm and zte',
  ),
]
