import type { RelationshipType } from '../model/vocabulary.ts'
import type { CodeType, ValueType } from './operators.ts'

/**
 * What may be asked of one sort of thing: the allow-list of its `where` and its `orderBy`. Inputs are made from it, and
 * Cypher is composed from nothing else. In its texts `it` is the thing; `that`, of what is related, the related one;
 * `other`, of a relationship seen from one end, the entity at its other end.
 */
export interface Subject {
  /** As in `Only those <of which this holds>.` */
  readonly noun: string
  readonly rules: Readonly<Record<string, Rule>>
  readonly orders: Readonly<Record<string, OrderRule>>
  /** What no two of them share: it ends every order. */
  readonly unique: string
}

export type Rule = ValueRule | OneRule | ManyRule | EndRule | KindRule | PartRule | SearchRule | FoundRule

interface Described {
  readonly description: string
}

/** A value of its own. */
export interface ValueRule extends Described {
  readonly is: 'value'
  readonly type: ValueType | CodeType
  readonly expression: string
}

/** One related thing, of which more may be asked; false where there is none. */
export interface OneRule extends Described {
  readonly is: 'one'
  readonly of: string
  readonly match: string
  /** Where `it` holds the related thing's slug itself. */
  readonly slug?: string
}

/** Any number of related claims. */
export interface ManyRule extends Described {
  readonly is: 'many'
  readonly of: string
  /** Of relationships, `SUPPLIES|OWNS` stands for the types asked for, and `beyond` for `that`'s other end. */
  readonly match: string
  readonly relationships?: boolean
}

/** The entity at a relationship's other end. */
export interface EndRule extends Described {
  readonly is: 'end'
  readonly of: string
}

/** More of what is of one kind; false of all others. */
export interface KindRule extends Described {
  readonly is: 'kind'
  readonly of: string
}

/** Several properties that belong together: `as` begins their names, which begin `it.money` in the subject. */
export interface PartRule extends Described {
  readonly is: 'part'
  readonly of: string
  readonly as: string
}

/** Full text, by an index of things that have a slug. */
export interface SearchRule extends Described {
  readonly is: 'search'
  readonly index: string
}

/** One related thing, by which what `it` names is found once for the statement; false where there is none. */
export interface FoundRule extends Described {
  readonly is: 'found'
  readonly of: string
  /** Goes on from `that`, the related thing, to each `beyond`, which has a slug. */
  readonly find: string
  /** The slug that must be among those found. */
  readonly among: string
}

export type OrderRule = ValueOrder | RelatedOrder

export interface ValueOrder extends Described {
  readonly is: 'value'
  readonly expression: string
}

/** An order by the name or the count of what is related, one field deeper: `holder: {name: ASC}`. */
export interface RelatedOrder extends Described {
  readonly is: 'related'
  readonly by: 'name' | 'count'
  readonly expression: string
}

/** The two options that the list of relationships has, and so has what is asked of it. */
export interface Around {
  readonly types?: readonly RelationshipType[]
  readonly direction?: 'OUTGOING' | 'INCOMING' | 'BOTH'
}

export function value(type: ValueRule['type'], expression: string, description: string): ValueRule {
  return { is: 'value', type, expression, description }
}

/**
 * Text is sorted as a computed value: Neo4j compares what it stores by code points and what it is sent by UTF-16
 * units, and an order must be one.
 */
export function byText(expression: string, description: string): ValueOrder {
  return { is: 'value', expression: `${expression} + ''`, description }
}

/** By the name of a related thing. */
export function byName(expression: string, description: string): RelatedOrder {
  return { ...byText(expression, description), is: 'related', by: 'name' }
}

/** By how many related things there are. */
export function byCount(expression: string, description: string): RelatedOrder {
  return { is: 'related', by: 'count', expression, description }
}

export function byNumber(expression: string, description: string): ValueOrder {
  return { is: 'value', expression, description }
}
