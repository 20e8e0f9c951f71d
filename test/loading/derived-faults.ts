import { entity, type Fault, fault, onClaim, onStance } from './faults.ts'

/** Faults made after everything has been derived. */
export const derivedFaults: readonly Fault[] = [
  fault(
    'a claim that does not say when it was recorded',
    `${onStance('ross-on-ban')} REMOVE s.recordedAt`,
    'derived-positions: ross-on-ban',
    'missing-property: ross-on-ban',
  ),
  fault(
    'a stance that was to be retracted',
    `${onStance('ross-on-ban')} SET s.toRetract = true`,
    'unknown-property: ross-on-ban',
  ),
  fault(
    'a relationship that was to be retracted',
    `${onClaim('ban-targets-zte')} SET r.toRetract = true`,
    'unknown-property: ban-targets-zte',
  ),
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
    `${onStance('ross-on-ban')} SET s.sortKey = '79829898 ross-on-ban'`,
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
    `${onClaim('commerce-imposed-ban')} SET r.fromDay = '2018-04-17', r.ord = '79819582 commerce-imposed-ban'`,
    'derived-days: commerce-imposed-ban',
    'derived-links: commerce and ban',
  ),
  fault(
    'another earliest day',
    `${onClaim('ban-targets-zte')} SET r.earliestFromDay = '2018-04-17'`,
    'derived-days: ban-targets-zte',
  ),
  fault(
    'another latest day',
    `${onStance('navarro-on-zte')} SET s.latestToDay = '2018-12-31'`,
    'derived-days: navarro-on-zte',
    'derived-positions: navarro-on-zte',
  ),
  fault(
    'announced, though told of as done',
    `${onClaim('commerce-imposed-ban')} SET r.isAnnounced = true`,
    'derived-days: commerce-imposed-ban',
  ),
  fault('a source without its days', `${entity('article')} REMOVE e.earliestDay`, 'derived-entity-days: article'),
  fault(
    'a source of another day',
    `${entity('article')} SET e.latestDay = '2018-06-01'`,
    'derived-entity-days: article',
  ),
  fault('no last day', `${onClaim('ban-targets-zte')} REMOVE r.toDay`, 'derived-days: ban-targets-zte'),
  fault(
    'believed for ever, though retracted',
    `${onClaim('qualcomm-zte')} SET r.knownUntil = '9999-12-31T00:00:00.000Z'`,
    'derived-days: qualcomm-zte',
  ),
  fault(
    'a stance that began another day',
    `${onStance('navarro-on-zte')} SET s.fromDay = '2018-01-01', s.sortKey = '79819898 navarro-on-zte'`,
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
  fault('a name without its key', `${entity('zte')} REMOVE e.nameKey`, 'derive-keys: zte'),
  fault('a name with an old key', `${entity('zte')} SET e.name = 'ZTE Corp.'`, 'derive-keys: zte'),
  fault('aliases with an old key', `${entity('zte')} REMOVE e.aliases`, 'derive-keys: zte'),
  fault('a slug without its key', `${entity('zte')} REMOVE e.slugKey`, 'derive-keys: zte'),
  fault('a description without its key', `${entity('zte')} SET e.description = 'Phones'`, 'derive-keys: zte'),
  fault('a stance with an old key', `${onStance('zte-on-ban-2')} SET s.textKeys = []`, 'derive-keys: zte-on-ban-2'),
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
    'derived-links: zte and qualcomm',
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
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.forth = ['SUPPLIES']",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'types in another order',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.forth = ['SUPPLIES', 'COMPETES_WITH']",
    'derived-links: qualcomm and zte',
  ),
  fault(
    'a type that runs the other way',
    "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() SET l.forth = ['COMPETES_WITH'], l.back = ['SUPPLIES']",
    'derived-links: qualcomm and zte',
  ),
]
