import type { codes } from '../codes.ts'

/** An operator as Cypher, said of an expression and the parameter that holds what it is given. */
export interface Operator {
  /** GraphQL's type of what it is given; `*` stands for the values' own. */
  readonly takes: string
  readonly description: string
  readonly cypher: (expression: string, parameter: string, given: unknown) => string
  /** What is sent for what was given; by default the same. */
  readonly sent?: (given: unknown) => unknown
}

export type Operators = Readonly<Record<string, Operator>>

const eq: Operator = { takes: '*', description: 'Is this.', cypher: (x, p) => `${x} = ${p}` }
const oneOf: Operator = {
  takes: '[*!]',
  description: 'Is one of these; of none of them, never.',
  cypher: (x, p) => `${x} IN ${p}`,
}
const isNull: Operator = {
  takes: 'Boolean',
  description: 'Whether it has no value. The one operator that is true of a missing value.',
  cypher: (x, _, given) => (given === true ? `${x} IS NULL` : `${x} IS NOT NULL`),
}

const equality: Operators = { eq, in: oneOf }

const comparison: Operators = {
  lt: { takes: '*', description: 'Is less than this.', cypher: (x, p) => `${x} < ${p}` },
  lte: { takes: '*', description: 'Is at most this.', cypher: (x, p) => `${x} <= ${p}` },
  gt: { takes: '*', description: 'Is more than this.', cypher: (x, p) => `${x} > ${p}` },
  gte: { takes: '*', description: 'Is at least this.', cypher: (x, p) => `${x} >= ${p}` },
}

/** A partial date stands for all of its days: what is compared are the first and the last of them. */
const FIRST = '0000-01-01'
/** No month is longer; it is only ever compared, never read. */
const LAST = '9999-12-31'
const day = (date: unknown, rest: string) => `${date}${rest.slice(String(date).length)}`
const dayOf = (x: string, rest: string) => `${x} + substring('${rest}', size(${x}))`

const dates: Operators = {
  on: {
    takes: '*',
    description:
      'Lies within this year, month or day: `on: "2018"` holds for `2018-04`, and `on: "2018-04"` not for `2018`.',
    cypher: (x, p) => `${x} STARTS WITH ${p}`,
  },
  before: {
    takes: '*',
    description: 'Is over before this begins, certainly: `before: "2018-05"` holds for `2018-04`, not for `2018`.',
    cypher: (x, p) => `${dayOf(x, LAST)} < ${p}`,
    sent: (date) => day(date, FIRST),
  },
  after: {
    takes: '*',
    description: 'Begins after this is over, certainly: `after: "2018-04"` holds for `2018-05-01`, not for `2018`.',
    cypher: (x, p) => `${dayOf(x, FIRST)} > ${p}`,
    sent: (date) => day(date, LAST),
  },
  isNull,
}

/** What may be asked of a value, by its type. */
export const operators = {
  String: {
    ...equality,
    contains: {
      takes: '*',
      description: 'Has this in it, upper and lower case apart.',
      cypher: (x, p) => `${x} CONTAINS ${p}`,
    },
    startsWith: {
      takes: '*',
      description: 'Begins with this, upper and lower case apart.',
      cypher: (x, p) => `${x} STARTS WITH ${p}`,
    },
    isNull,
  },
  Strings: {
    has: { takes: 'String', description: 'Has this among them.', cypher: (x, p) => `${p} IN ${x}` },
    isEmpty: {
      takes: 'Boolean',
      description: 'Whether there are none.',
      cypher: (x, _, given) => `coalesce(size(${x}), 0) ${given === true ? '=' : '>'} 0`,
    },
  },
  Int: { ...equality, ...comparison, isNull },
  Float: { ...equality, ...comparison, isNull },
  Boolean: { eq },
  PartialDate: dates,
  DateTime: {
    eq,
    before: { takes: '*', description: 'Is earlier than this moment.', cypher: (x, p) => `${x} < ${p}` },
    after: { takes: '*', description: 'Is later than this moment.', cypher: (x, p) => `${x} > ${p}` },
    isNull,
  },
  URL: {
    ...equality,
    startsWith: { takes: 'String', description: 'Begins with this.', cypher: (x, p) => `${x} STARTS WITH ${p}` },
    isNull,
  },
} satisfies Readonly<Record<string, Operators>>

/** Of closed lists of values: a value that is never missing needs no `isNull`, but an operator more does no harm. */
export const codeOperators: Operators = { ...equality, isNull }

/** A count is never missing. */
export const countOperators: Operators = { eq, ...comparison }

export type ValueType = keyof typeof operators
export type CodeType = keyof typeof codes | 'EntityKind' | 'RelationshipType' | 'PolicyStatus'

export function operatorsOf(type: ValueType | CodeType): Operators {
  return type in operators ? operators[type as ValueType] : codeOperators // a type is one or the other
}
