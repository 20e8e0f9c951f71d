import { claimOrders, claimRules } from '../claim/claim-subject.ts'
import type { CodeType, ValueType } from '../filter/operators.ts'
import {
  byName,
  byNumber,
  byText,
  type OrderRule,
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

const ownRules: Readonly<Record<string, Rule>> = {
  type: value('RelationshipType', 'type(it)', 'Its type.'),
  ...Object.fromEntries(own.map(({ name, type, description }) => [name, value(type, `it.${name}`, description)])),
  ...claimRules,
}

const ownOrders: Readonly<Record<string, OrderRule>> = {
  type: byText('type(it)', 'Its type, by name.'),
  ...Object.fromEntries(
    own.map(({ name, type, description }) => {
      const by = type === 'Float' || type === 'Boolean' ? byNumber : byText
      return [name, by(`it.${name}`, description)]
    }),
  ),
  ...claimOrders,
}

/** A relationship by itself. */
const relationship: Subject = {
  noun: 'relationships',
  rules: {
    from: end('fromKey', 'The entity where it starts.'),
    to: end('toKey', 'The entity where it ends.'),
    ...ownRules,
  },
  orders: {
    from: named('startNode(it)', 'The entity where it starts.'),
    to: named('endNode(it)', 'The entity where it ends.'),
    ...ownOrders,
  },
  unique: 'it.id',
}

/** A relationship seen from an entity at one of its ends. */
const entityRelationship: Subject = {
  noun: 'relationships',
  rules: { other: { is: 'end', of: 'Entity', description: 'The entity at the other end.' }, ...ownRules },
  orders: { other: named('other', 'The entity at the other end.'), ...ownOrders },
  unique: 'it.id',
}

function end(key: string, description: string): Rule {
  return { is: 'one', of: 'Entity', match: `MATCH (that:Entity {slug: it.${key}})`, slug: `it.${key}`, description }
}

function named(entity: string, description: string): RelatedOrder {
  return byName(`${entity}.name`, description)
}

defineSubject('Relationship', relationship)
defineSubject('EntityRelationship', entityRelationship)
