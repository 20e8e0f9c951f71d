import { fragment } from '../graph/cypher.ts'
import type { RelationshipType } from '../model/vocabulary.ts'
import { lastDateOf } from '../time/date-in-cypher.ts'
import type { CodeType, ValueType } from './operators.ts'

/** A filter as the client gives it, by the input that is made of its subject. */
export type Where = Readonly<Record<string, unknown>>

/**
 * What may be asked of one sort of thing: the allow-list of its `where` and its `orderBy`. Inputs are made from it, and
 * Cypher is composed from nothing else. What it says in Cypher is a function of variables.
 */
export interface Subject {
  /** As in `Only those <of which this holds>.` */
  readonly noun: string
  readonly rules: Readonly<Record<string, Rule>>
  readonly orders: Readonly<Record<string, OrderRule>>
  /** What no two of them share: it ends every order. */
  readonly unique: Expression
}

/** A value of the thing that a variable stands for; claims are judged at that moment, as `clockHooks` takes it. */
export type Expression = (it: string, moment: string) => string

export type Rule = ValueRule | OneRule | ManyRule | EndRule | KindRule | PartRule | SearchRule | FoundRule

interface Described {
  readonly description: string
}

/** A value of its own. */
export interface ValueRule extends Described {
  readonly is: 'value'
  readonly type: ValueType | CodeType
  readonly expression: Expression
  /** Set if an index finds the few things that have a value. */
  readonly key?: Key
}

/** An indexed property of nodes. Things with the same value have the same key; others may have it too. */
export interface Key {
  readonly property: string
  readonly of: (value: string) => string
}

/** One related thing, of which more may be asked; false where there is none. */
export interface OneRule extends Described {
  readonly is: 'one'
  readonly of: string
  readonly exists: (asked: Asked) => string
  /** Where it holds the related thing's slug itself. */
  readonly slug?: Expression
}

/** A condition on a related thing. */
export interface Asked {
  readonly it: string
  /** The related thing, and a variable that is free for what lies between. */
  readonly that: string
  readonly other: string
  readonly where: string
  readonly moment: string
}

/** Any number of related claims. */
export interface ManyRule extends Described {
  readonly is: 'many'
  readonly of: string
  readonly pattern: Pattern
  /** Whether it takes types and a direction. */
  readonly relationships?: boolean
}

/** From a thing to a related one; to relationships, with the entity at the other end and what they are asked to be. */
export type Pattern = (it: string, that: string, other: string, around: Around) => string

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

/** Several properties that belong together: `as` is what their names begin with, which stands for the thing itself. */
export interface PartRule extends Described {
  readonly is: 'part'
  readonly of: string
  readonly as: Expression
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
  /** A search for what is of related things that meet a condition, by slug, in a list of that name. */
  readonly find: (asked: Omit<Asked, 'it'> & { readonly name: string }) => string
  /** The slug that must be among those found. */
  readonly among: Expression
}

export type OrderRule = ValueOrder | RelatedOrder

export interface ValueOrder extends Described {
  readonly is: 'value'
  readonly expression: Expression
}

/** An order by the name or the count of what is related, one field deeper: `holder: {name: ASC}`. */
export interface RelatedOrder extends Described {
  readonly is: 'related'
  readonly by: 'name' | 'count'
  readonly expression: Expression
}

/** The two options that the list of relationships has, and so has what is asked of it. */
export interface Around {
  readonly types?: readonly RelationshipType[]
  readonly direction?: 'OUTGOING' | 'INCOMING' | 'BOTH'
}

/** A property of the thing. */
export function own(property: string): Expression {
  return (it) => `${it}.${property}`
}

const exists = fragment('exists', 'pattern', 'where', 'that')

/** That something which a pattern leads to, as `that`, meets a condition. */
export function existsAlong(pattern: string, that: string, where: string): string {
  return exists({ pattern: () => pattern, that: () => that, where: () => where })
}

const count = fragment('count', 'pattern', 'where', 'that')

/** How many of what a pattern leads to, as `that`, meet a condition. */
export function countAlong(pattern: string, that: string, where: string): string {
  return count({ pattern: () => pattern, that: () => that, where: () => where })
}

/** A related entity whose slug the thing holds. */
export function bySlug(of: string, slug: Expression, description: string): OneRule {
  const along = ({ it, that, where, moment }: Asked) =>
    existsAlong(`(${that}:Entity {slug: ${slug(it, moment)}})`, that, where)
  return { is: 'one', of, exists: along, slug, description }
}

export function value(type: ValueRule['type'], expression: Expression, description: string): ValueRule {
  return { is: 'value', type, expression, description }
}

/** A text by which few things are found. */
export function identifying(key: Key, ...[expression, description]: readonly [Expression, string]): ValueRule {
  return { ...value('String', expression, description), key }
}

/** The key of a text that is unique and indexed itself. */
export const SLUG: Key = { property: 'slug', of: (slug) => slug }

/**
 * Text is sorted as a computed value: Neo4j compares what it stores by code points and what it is sent by UTF-16
 * units, and an order must be one.
 */
export function byText(expression: Expression, description: string): ValueOrder {
  return { is: 'value', expression: (it, moment) => `${expression(it, moment)} + ''`, description }
}

/** Sorts dates and windows by their last date. A window without a last date comes last. */
export function byDate(expression: Expression, description: string): ValueOrder {
  return byText(
    (it, moment) => lastDateOf(expression(it, moment)),
    `${description} A window sorts by its last date; \`2018\` comes before \`2018-04\`.`,
  )
}

/** By the name of a related thing. */
export function byName(expression: Expression, description: string): RelatedOrder {
  return { ...byText(expression, description), is: 'related', by: 'name' }
}

/** By how many related things there are. */
export function byCount(expression: Expression, description: string): RelatedOrder {
  return { is: 'related', by: 'count', expression, description }
}

export function byNumber(expression: Expression, description: string): ValueOrder {
  return { is: 'value', expression, description }
}
