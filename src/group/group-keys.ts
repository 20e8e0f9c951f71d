import { countriesOf } from '../entity/actor.ts'
import { kindsOf } from '../entity/entity.ts'
import { statusesOf } from '../entity/kinds/policy-status.ts'
import { badInput, shown } from '../errors.ts'
import { fragment, type Hooks } from '../graph/cypher.ts'
import { constantOf, type Kind } from '../model/vocabulary.ts'
import { sidesOf, speakerOf } from '../stance/side.ts'
import { sharedBeginning } from '../time/date-in-cypher.ts'

/** A grouping key. It gives a list of values for each member; an empty list stands for a missing value. */
export interface GroupKey {
  readonly description: string
  /** A Cypher list. `it` is the member or, with `end`, the entity at that end, for which it is evaluated only once. */
  readonly values: string
  readonly end?: keyof typeof ends
  /** Whether the values are slugs of entities. */
  readonly isEntity?: boolean
  /** Whether the values are kinds. */
  readonly isKind?: boolean
}

/** The slug of the entity at each end of the stance `it`. */
const ends = { holder: 'it.holder', target: 'it.target', speaker: speakerOf('it', '') } as const

const modality = "[coalesce(it.modality, 'CERTAIN')]"
const kind = kindsOf('it')
const country = countriesOf({ property: () => 'slug', surest: () => '' })
const employer = fragment('employers')({})
const topic = fragment('topics')({})

export const stanceGroupKeys = {
  HOLDER: { description: 'Its holder.', values: '[it.holder]', isEntity: true },
  HOLDER_KIND: { description: 'The kind of its holder.', values: kind, end: 'holder', isKind: true },
  HOLDER_COUNTRY: { description: 'The country of its holder.', values: country, end: 'holder', isEntity: true },
  HOLDER_EMPLOYER: {
    description:
      'The employer of its holder: where it has a role that is not over by the date of `@asOf`, or by today.',
    values: employer,
    end: 'holder',
    isEntity: true,
  },
  SIDE: {
    description: 'The country for whose side it speaks.',
    values: sidesOf({}),
    end: 'speaker',
    isEntity: true,
  },
  TARGET: { description: 'What it is about.', values: '[it.target]', isEntity: true },
  TARGET_KIND: { description: 'The kind of its target.', values: kind, end: 'target', isKind: true },
  POLICY_TYPE: { description: 'The type of the policy that it is about.', values: '[it.policyType]', end: 'target' },
  TOPIC: {
    description: 'The topics of its target; a topic is its own topic.',
    values: topic,
    end: 'target',
    isEntity: true,
  },
  POSITION: { description: 'Its position.', values: '[it.position]' },
  ATTRIBUTION: { description: 'How directly its source supports it.', values: '[it.attribution]' },
  AUDIENCE: { description: 'Whether it was expressed in public or in private.', values: '[it.audience]' },
  MODALITY: { description: 'How firmly it is said.', values: modality },
  CAPACITY: { description: 'In which capacity its holder speaks in it.', values: '[it.capacity]' },
  ANONYMOUS: {
    description: 'Whether the source does not name who speaks: `true` or `false`.',
    values: '[toString(coalesce(it.anonymous, false))]',
  },
  SOURCE: {
    description: 'The source that it cites.',
    values: fragment('sources')({}),
    isEntity: true,
  },
  YEAR: {
    description: 'The year in which it begins or was expressed; missing if that may be one of several.',
    values: sharedBeginning('coalesce(it.validFrom, it.heldOn)', 'YYYY'),
  },
  MONTH: {
    description:
      'The month in which it begins or was expressed, such as `2018-05`; missing if that may be one of several.',
    values: sharedBeginning('coalesce(it.validFrom, it.heldOn)', 'YYYY-MM'),
  },
} as const satisfies Readonly<Record<string, GroupKey>>

export const entityGroupKeys = {
  KIND: { description: 'Its kind.', values: kind, isKind: true },
  COUNTRY: { description: 'The country of an actor; other entities have none.', values: country, isEntity: true },
  EMPLOYER: {
    description: 'The employer of a person: where it has a role that is not over by the date of `@asOf`, or by today.',
    values: employer,
    isEntity: true,
  },
  TOPIC: { description: 'The topics that it concerns; a topic is its own topic.', values: topic, isEntity: true },
  POLICY_TYPE: { description: 'The type of a policy.', values: '[it.policyType]' },
  POLICY_STATUS: {
    description: 'The status of a policy.',
    values: statusesOf({ policy: () => 'it' }),
  },
  ORGANIZATION_TYPE: { description: 'The type of the organization.', values: '[it.organizationType]' },
  GOVERNMENT_LEVEL: { description: 'The level of a government body.', values: '[it.level]' },
  EVENT_TYPE: { description: 'The type of an event.', values: '[it.eventType]' },
  MODALITY: { description: 'How firmly the source states its properties.', values: modality },
  INDUSTRY: { description: 'The industry of a company.', values: '[it.industry]' },
} as const satisfies Readonly<Record<string, GroupKey>>

/** The grouping keys for holders of positions. */
export const holderGroupKeys = {
  COUNTRY: entityGroupKeys.COUNTRY,
  KIND: { description: 'The kind of the actor.', values: kind, isKind: true },
  EMPLOYER: entityGroupKeys.EMPLOYER,
  SIDE: {
    description:
      'The country of its side: the country that it is, serves, belongs to, is part of or advises, as in the field `side` of a stance.',
    values: sidesOf({}),
    isEntity: true,
  },
  PARTY: {
    description: 'The political party that it is a member of by the date of `@asOf`, or by today.',
    values: fragment('parties')({}),
    isEntity: true,
  },
  MEMBER_OF: {
    description: 'The bodies that it is a member of by the date of `@asOf`, or by today.',
    values: fragment('memberships')({}),
    isEntity: true,
  },
} as const satisfies Readonly<Record<string, GroupKey>>

export type HolderGrouping = keyof typeof holderGroupKeys
export type StanceGroupKey = keyof typeof stanceGroupKeys
export type EntityGroupKey = keyof typeof entityGroupKeys

const MOST_KEYS = 3

/** A value as shown in the API: kinds get their names in the enum. */
export function shownValue({ isKind }: GroupKey, value: string | null): string | null {
  return isKind && value !== null ? constantOf(value as Kind) : value // the key is marked isKind
}

/** Throws BAD_USER_INPUT for no key, for more than three, and for duplicates. */
export function keepGroupKeys(by: readonly string[]): void {
  if (by.length >= 1 && by.length <= MOST_KEYS && new Set(by).size === by.length) return
  throw badInput(`Argument 'by' takes one to ${MOST_KEYS} different keys; got ${shown(by)}.`)
}

const grouped = fragment('grouped', 'kept', 'values', 'key')
const groupedByEnd = fragment('grouped-by-end', 'kept', 'values', 'key', 'end')

/** The hooks of a query of groups: each member gets one row for each combination of its values. */
export function groupHooks(by: readonly GroupKey[]): Hooks<'grouped' | 'keys'> {
  const names = by.map((_, index) => `k${index}`)
  const steps = by.map(({ values, end }, index) => {
    const kept = () =>
      names
        .slice(0, index)
        .map((name) => `${name}, `)
        .join('')
    const hooks = { kept, values: () => values, key: () => `k${index}` }
    return end ? groupedByEnd({ ...hooks, end: () => ends[end] }) : grouped(hooks)
  })
  return { grouped: () => steps.join('\n'), keys: () => names.join(', ') }
}
