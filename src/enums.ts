import { builder } from './builder.ts'
import { type Code, type CodeName, codes } from './codes.ts'
import { type PolicyStatus, statusByAct } from './policy/policy.ts'
import type { Direction } from './relationship/relationship.ts'
import {
  constantOf,
  type Kind,
  kindNames,
  kinds,
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from './vocabulary.ts'

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
  Position: 'Where somebody stands, on a scale of five with a place beside it for mixed positions.',
  Audience: 'For whose ears something was said.',
  Attribution: 'How directly the source bears a claim out.',
  GovernmentLevel: 'Which territory a body governs.',
  OrganizationType: 'What sort of organization it is.',
  PolicyType: 'What sort of measure a policy is.',
  EventType: 'What sort of happening an event is.',
}

for (const name of Object.keys(codes) as CodeName[]) {
  builder.enumType(name, { description: meanings[name], values: described(codes[name]) })
}

builder.enumType('EntityKind', {
  description: 'What sort of thing an entity is.',
  values: Object.fromEntries(
    kindNames.map((kind) => [constantOf(kind), { value: kind, description: kinds[kind].description }]),
  ) as { [name: string]: { value: Kind; description: string } },
})

const typeValues = Object.fromEntries(
  relationshipTypeNames.map((type) => [type, { value: type, description: explained(type) }]),
) as { [T in RelationshipType]: { value: T; description: string } } // fromEntries forgets its keys

builder.enumType('RelationshipType', { description: 'How two entities are related.', values: typeValues })

builder.enumType('ClaimType', {
  description: 'What sort of claim joins two entities: a relationship of some type, or a stance.',
  values: {
    ...typeValues,
    STANCE: { value: 'STANCE', description: 'An actor takes a position on an entity: from holder to target.' },
  },
})

builder.enumType('Direction', {
  description: 'Which way a relationship runs, seen from one of its ends.',
  values: {
    OUTGOING: {
      description:
        'From this entity to the other, which may be itself: what joins an entity to itself counts once, as running out of it.',
    },
    INCOMING: { description: 'From another entity to this one.' },
    BOTH: { description: 'Either way.' },
  },
})

builder.enumType('PolicyStatus', {
  description: 'How far a policy has come.',
  values: {
    [statusByAct.CONSIDERS]: { description: 'Somebody in power weighs it.' },
    [statusByAct.PROPOSED]: { description: 'It has been put forward.' },
    [statusByAct.IMPOSED]: { description: 'It has been put into force.' },
    [statusByAct.LIFTED]: { description: 'It has been taken back.' },
  },
})

function described<const V extends { readonly [value: string]: string }>(values: V) {
  return Object.fromEntries(Object.entries(values).map(([value, description]) => [value, { value, description }])) as {
    [N in keyof V]: { value: N; description: string }
  } // fromEntries forgets its keys
}

/** `{from} supplies {product} to {to}. A state, from COMPANY to COMPANY.` */
function explained(type: RelationshipType): string {
  const { sentence, tense, from, to } = relationshipTypes[type]
  const plain = sentence.replace(/<([^|>]*)\|[^>]*>/g, '$1').replaceAll(/[[\]]/g, '')
  const ends = [from, to].map((kindsAtEnd: readonly Kind[]) => kindsAtEnd.map(constantOf).join(', '))
  const nature = tense === 'STATE' ? 'A state: it holds from a day to a day' : 'An act: it has a day, and stays done'
  return `${plain}. ${nature}. From ${ends[0]}; to ${ends[1]}.`
}
