import { claimOrders, claimRules } from '../claim/claim-subject.ts'
import type { CodeType, ValueType } from '../filter/operators.ts'
import {
  byName,
  byNumber,
  bySlug,
  byText,
  type Expression,
  type OrderRule,
  own as property,
  type RelatedOrder,
  type Rule,
  type Subject,
  value,
} from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import { relationshipProperties } from './relationship.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    EntityRelationship: Subject
    Relationship: Subject
  }
}

const own = [...relationshipProperties].map(([name, { type, description }]) => ({
  name,
  type: type.replace('!', '') as ValueType | CodeType, // the vocabulary's types
  description,
}))

const typeOf: Expression = (it) => `type(${it})`
const isAnnounced: Expression = (it) => `coalesce(${it}.isAnnounced, false)`

const ownRules: Readonly<Record<string, Rule>> = {
  type: value('RelationshipType', typeOf, 'Its type.'),
  isAnnounced: value('Boolean', isAnnounced, 'It begins after the last day of all its sources.'),
  ...Object.fromEntries(own.map(({ name, type, description }) => [name, value(type, property(name), description)])),
  ...claimRules,
}

const ownOrders: Readonly<Record<string, OrderRule>> = {
  type: byText(typeOf, 'Its type, by name.'),
  ...Object.fromEntries(
    own.map(({ name, type, description }) => {
      const by = type === 'Float' || type === 'Boolean' ? byNumber : byText
      return [name, by(property(name), description)]
    }),
  ),
  ...claimOrders,
}

/** A relationship by itself. */
const relationship: Subject = {
  noun: 'relationships',
  rules: {
    from: bySlug('Entity', property('fromKey'), 'The entity where it starts.'),
    to: bySlug('Entity', property('toKey'), 'The entity where it ends.'),
    ...ownRules,
  },
  orders: {
    from: named((it) => `startNode(${it})`, 'The entity where it starts.'),
    to: named((it) => `endNode(${it})`, 'The entity where it ends.'),
    ...ownOrders,
  },
  unique: property('id'),
}

/** A relationship seen from an entity at one of its ends. */
const entityRelationship: Subject = {
  noun: 'relationships',
  rules: { other: { is: 'end', of: 'Entity', description: 'The entity at the other end.' }, ...ownRules },
  orders: { other: named(() => 'other', 'The entity at the other end.'), ...ownOrders },
  unique: property('id'),
}

function named(entity: (it: string) => string, description: string): RelatedOrder {
  return byName((it) => `${entity(it)}.name`, description)
}

defineSubject('Relationship', relationship)
defineSubject('EntityRelationship', entityRelationship)
