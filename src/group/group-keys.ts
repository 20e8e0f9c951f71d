import { countryQuery } from '../actor/actor.ts'
import { kindsOf } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { visible } from '../graph/clocks.ts'
import { of as said } from '../graph/list.ts'
import { statusQuery } from '../policy/policy.ts'

/** What things are put into groups by: for each a list of values, of which none stands for a missing one. */
export interface GroupKey {
  readonly description: string
  /** In it, `it` is the thing or, where `end` is said, the entity at that end, of which it is asked once. */
  readonly values: string
  readonly end?: 'holder' | 'target'
  /** Whether the values are slugs of entities. */
  readonly isEntity?: boolean
}

const found = (match: string, value: string) => `COLLECT { ${match} RETURN DISTINCT ${value} }`
const visibleOnly = (claim: string) => `${claim}.ord IS NOT NULL AND ${visible(claim)}`

/** Of an entity, each in Cypher that is said of the variable `it`. */
const country = `COLLECT { ${countryQuery} RETURN country.slug }`
const employer = found(
  `MATCH (it)-[r:HOLDS_ROLE_IN]->(body:Entity) WHERE r.toDay >= $over AND ${visibleOnly('r')}`,
  'body.slug',
)
const topic = `[slug IN [it.slug] WHERE it:Topic] + ${found(
  `MATCH (it)-[r:CONCERNS]->(topic:Topic) WHERE ${visibleOnly('r')}`,
  'topic.slug',
)}`

export const stanceGroupKeys = {
  HOLDER: { description: 'Who takes it.', values: '[it.holder]', isEntity: true },
  HOLDER_KIND: { description: 'What sort of actor takes it.', values: kindsOf, end: 'holder' },
  HOLDER_COUNTRY: { description: 'The country that its holder is of.', values: country, end: 'holder', isEntity: true },
  HOLDER_EMPLOYER: {
    description: 'In what its holder has a role that is not over by the date; without one, by today.',
    values: employer,
    end: 'holder',
    isEntity: true,
  },
  TARGET: { description: 'What it is about.', values: '[it.target]', isEntity: true },
  TARGET_KIND: { description: 'What sort of thing it is about.', values: kindsOf, end: 'target' },
  POLICY_TYPE: { description: 'What sort of measure it is about.', values: '[it.policyType]', end: 'target' },
  TOPIC: {
    description: 'What topics its target concerns; a topic is its own.',
    values: topic,
    end: 'target',
    isEntity: true,
  },
  POSITION: { description: 'For it or against it.', values: '[it.position]' },
  ATTRIBUTION: { description: 'How directly its source bears it out.', values: '[it.attribution]' },
  AUDIENCE: { description: 'For whose ears.', values: '[it.audience]' },
  SOURCE: {
    description: 'What source it cites.',
    values: found('UNWIND it.citations AS citation', "split(citation, '#')[0] AS slug"),
    isEntity: true,
  },
  YEAR: {
    description: 'The year from which it holds or in which it was voiced.',
    values: '[left(coalesce(it.validFrom, it.heldOn), 4)]',
  },
  MONTH: {
    description: 'The month of that, as `2018-05`; missing where only the year is known.',
    values: '[date IN [left(coalesce(it.validFrom, it.heldOn), 7)] WHERE size(date) = 7]',
  },
} as const satisfies Readonly<Record<string, GroupKey>>

export const entityGroupKeys = {
  KIND: { description: 'What sort of thing it is.', values: kindsOf },
  COUNTRY: { description: 'The country that an actor is of; all else has none.', values: country, isEntity: true },
  EMPLOYER: {
    description: 'In what a person has a role that is not over by the date; without one, by today.',
    values: employer,
    isEntity: true,
  },
  TOPIC: { description: 'What topics it concerns; a topic is its own.', values: topic, isEntity: true },
  POLICY_TYPE: { description: 'What sort of measure a policy is.', values: '[it.policyType]' },
  POLICY_STATUS: {
    description: 'How far a policy has come.',
    values: `COLLECT { ${statusQuery} }`,
  },
  ORGANIZATION_TYPE: { description: 'What sort of organization it is.', values: '[it.organizationType]' },
  GOVERNMENT_LEVEL: { description: 'Which territory a government body governs.', values: '[it.level]' },
  EVENT_TYPE: { description: 'What sort of happening an event is.', values: '[it.eventType]' },
  INDUSTRY: { description: 'What a company makes or sells.', values: '[it.industry]' },
} as const satisfies Readonly<Record<string, GroupKey>>

/** What the holders of positions are put into groups by. */
export const holderGroupKeys = {
  COUNTRY: entityGroupKeys.COUNTRY,
  KIND: { description: 'What sort of actor it is.', values: kindsOf },
  EMPLOYER: entityGroupKeys.EMPLOYER,
  PARTY: {
    description: 'Of what political parties it is a member that it has not left by the date; without one, by today.',
    values: found(
      `MATCH (it)-[r:MEMBER_OF]->(body:Entity&Organization) WHERE body.organizationType = 'PARTY' AND r.toDay >= $over AND ${visibleOnly('r')}`,
      'body.slug',
    ),
    isEntity: true,
  },
  MEMBER_OF: {
    description: 'Of what it is a member that it has not left by the date; without one, by today.',
    values: found(
      `MATCH (it)-[r:MEMBER_OF]->(body:Entity) WHERE r.toDay >= $over AND ${visibleOnly('r')}`,
      'body.slug',
    ),
    isEntity: true,
  },
} as const satisfies Readonly<Record<string, GroupKey>>

export type HolderGrouping = keyof typeof holderGroupKeys
export type StanceGroupKey = keyof typeof stanceGroupKeys
export type EntityGroupKey = keyof typeof entityGroupKeys

const MOST_KEYS = 3

/** Throws BAD_USER_INPUT for none, for more than three, and for one that comes twice. */
export function keepGroupKeys(by: readonly string[]): void {
  if (by.length >= 1 && by.length <= MOST_KEYS && new Set(by).size === by.length) return
  throw badInput(`Argument 'by' takes one to ${MOST_KEYS} different keys; got ${shown(by)}.`)
}

/** What fills the `values` hook: each thing comes once for each combination of its values. */
export function valuesOf(thing: string, keys: readonly GroupKey[]): string {
  const steps = keys.map(({ values, end }, index) => {
    const before = keys.slice(0, index).map((_, earlier) => `k${earlier}, `)
    const single = 'UNWIND CASE WHEN size(list) = 0 THEN [null] ELSE list END'
    if (!end) return `WITH ${before.join('')}${thing}, ${said(thing, values)} AS list ${single} AS k${index}`
    return [
      `WITH ${before.join('')}${thing}.${end} AS slug, collect(${thing}) AS those`,
      `MATCH (entity:Entity {slug: slug}) WITH ${before.join('')}those, ${said('entity', values)} AS list`,
      `${single} AS k${index} UNWIND those AS ${thing}`,
    ].join(' ')
  })
  return [...steps, `WITH ${thing}, [${keys.map((_, index) => `k${index}`).join(', ')}] AS values`].join('\n')
}
