import { builder } from './builder.ts'
import { type PolicyStatus, policyStatuses } from './entity/kinds/policy-status.ts'
import { type Code, type CodeName, codes } from './model/codes.ts'
import type { Tense } from './model/relationship-row.ts'
import {
  actorKinds,
  constantOf,
  isActorKind,
  type Kind,
  kindNames,
  kinds,
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from './model/vocabulary.ts'
import type { Direction } from './relationship/relationship.ts'

type Codes = { [N in CodeName]: Code<N> }

declare module './builder.ts' {
  interface Enums extends Codes {
    ClaimType: RelationshipType | 'STANCE'
    Direction: Direction | 'BOTH'
    EntityKind: Kind
    PolicyStatus: PolicyStatus
    RelationshipType: RelationshipType
  }
}

const meanings: { readonly [N in CodeName]: string } = {
  Position: 'A position on a scale of five, or MIXED.',
  Audience: 'Whether something was said in public or in private.',
  Attribution: 'How directly the source supports a claim.',
  Polarity: 'The side to which something counts.',
  Modality:
    'How firmly something is said, by whoever says it. It tells nothing of days, nor of how sure the coder is: that is `confidence`.',
  Capacity: 'In which capacity the holder of a stance speaks in it. The same person may speak in another elsewhere.',
  GovernmentLevel: 'The territory that a body governs.',
  OrganizationType: 'The type of the organization.',
  PolicyType: 'The type of a policy.',
  EventType: 'The type of an event.',
}

for (const name of Object.keys(codes) as CodeName[]) {
  builder.enumType(name, { description: meanings[name], values: described(codes[name]) })
}

builder.enumType('EntityKind', {
  description: 'The kind of an entity.',
  values: Object.fromEntries(
    kindNames.map((kind) => [constantOf(kind), { value: kind, description: kinds[kind].description }]),
  ) as { [name: string]: { value: Kind; description: string } },
})

const natures: { readonly [T in Tense]: string } = {
  STATE: 'A state: it holds from a day to a day',
  ACT: 'An act: it happens on a day, and has no end',
  TIMELESS: 'Timeless: it has no dates, and holds on every day',
}

builder.enumType('RelationshipType', { description: 'The type of a relationship.', values: typesWith(explained) })

builder.enumType('ClaimType', {
  description: 'The type of a claim: that of a relationship, as in `RelationshipType`, or STANCE.',
  values: {
    ...typesWith((type) => `${inWords(type)}.`),
    STANCE: { value: 'STANCE', description: 'A stance, from its holder to its target.' },
  },
})

builder.enumType('Direction', {
  description: 'The direction of a relationship, seen from one of its ends.',
  values: {
    OUTGOING: {
      description: 'From this entity to the other. A relationship of an entity to itself is outgoing.',
    },
    INCOMING: { description: 'From another entity to this one.' },
    BOTH: { description: 'Both directions.' },
  },
})

builder.enumType('PolicyStatus', { description: 'The status of a policy.', values: described(policyStatuses) })

function described<const V extends { readonly [value: string]: string }>(values: V) {
  return Object.fromEntries(Object.entries(values).map(([value, description]) => [value, { value, description }])) as {
    [N in keyof V]: { value: N; description: string }
  } // fromEntries loses the type of the keys
}

function typesWith(description: (type: RelationshipType) => string) {
  return Object.fromEntries(
    relationshipTypeNames.map((type) => [type, { value: type, description: description(type) }]),
  ) as { [T in RelationshipType]: { value: T; description: string } } // fromEntries loses the type of the keys
}

/** Such as `{from} imposed {to}. An act: it happens on a day, and has no end. From any actor to POLICY.` */
function explained(type: RelationshipType): string {
  const { tense, from, to } = relationshipTypes[type]
  return `${inWords(type)}. ${natures[tense]}. From ${namesOf(from)} to ${namesOf(to)}.`
}

/** Kinds as a reader calls them: all actors, and all entities, by one name. */
function namesOf(end: readonly Kind[]): string {
  if (kindNames.every((kind) => end.includes(kind))) return 'any entity'
  const isAnyActor = actorKinds.every((kind) => end.includes(kind))
  const others = end.filter((kind) => !(isAnyActor && isActorKind(kind))).map(constantOf)
  return [...(isAnyActor ? ['any actor'] : []), ...others].join(', ')
}

/** Such as `{from} supplies {product} to {to}`. */
function inWords(type: RelationshipType): string {
  return relationshipTypes[type].sentence
    .replace(/<([^/|>]*)[^>]*>/g, '$1')
    .replace('{of}', 'of')
    .replaceAll(/[[\]]/g, '')
    .replace(';', ', or ')
}
