import type { codes } from '../model/codes.ts'
import { datesOf, earliestDayOf, latestDayOf } from '../time/date-in-cypher.ts'
import { FIRST_DAY, LAST_DAY } from '../time/date-window.ts'

/** An operator as Cypher, said of an expression and the parameter that holds what it is given. */
export interface Operator {
  /** What it is given: a value of the same type, a list of those, or a value of another type. */
  readonly takes: 'VALUE' | 'VALUES' | 'String' | 'Boolean'
  readonly description: string
  readonly cypher: (expression: string, parameter: string, given: unknown) => string
  /** What is sent for what was given; by default the same. */
  readonly sent?: (given: unknown) => unknown
}

export type Operators = Readonly<Record<string, Operator>>

const eq: Operator = { takes: 'VALUE', description: 'Equals this.', cypher: (x, p) => `${x} = ${p}` }
const oneOf: Operator = {
  takes: 'VALUES',
  description: 'Is one of these. An empty list matches nothing.',
  cypher: (x, p) => `${x} IN ${p}`,
}
const isNull: Operator = {
  takes: 'Boolean',
  description: 'Whether the value is missing. No other operator matches a missing value.',
  cypher: (x, _, given) => (given === true ? `${x} IS NULL` : `${x} IS NOT NULL`),
}

const equality: Operators = { eq, in: oneOf }

const comparison: Operators = {
  lt: { takes: 'VALUE', description: 'Is less than this.', cypher: (x, p) => `${x} < ${p}` },
  lte: { takes: 'VALUE', description: 'Is at most this.', cypher: (x, p) => `${x} <= ${p}` },
  gt: { takes: 'VALUE', description: 'Is more than this.', cypher: (x, p) => `${x} > ${p}` },
  gte: { takes: 'VALUE', description: 'Is at least this.', cypher: (x, p) => `${x} >= ${p}` },
}

/** The argument is a year, a month or a day, and stands for all of its days. */
const day = (date: unknown, rest: string) => `${date}${rest.slice(String(date).length)}`

const dates: Operators = {
  on: {
    takes: 'VALUE',
    description:
      'Is certainly within this year, month or day: `on: "2018"` matches `2018-04` and `[2018-04..2018-05]`, but `on: "2018-04"` does not match `2018`.',
    cypher: (x, p) => `all(date IN ${datesOf(x)} WHERE date STARTS WITH ${p})`,
  },
  before: {
    takes: 'VALUE',
    description:
      'Is certainly over before this begins: `before: "2018-05"` matches `2018-04`, not `2018` or `[2018-04..2018-05]`.',
    cypher: (x, p) => `${latestDayOf(x)} < ${p}`,
    sent: (date) => day(date, FIRST_DAY),
  },
  after: {
    takes: 'VALUE',
    description:
      'Certainly begins after this is over: `after: "2018-04"` matches `2018-05-01`, not `2018` or `[2018-04..2018-05]`.',
    cypher: (x, p) => `${earliestDayOf(x)} > ${p}`,
    sent: (date) => day(date, LAST_DAY),
  },
  isNull,
}

/** What may be asked of a value, by its type. */
export const operators = {
  String: {
    ...equality,
    contains: {
      takes: 'VALUE',
      description: 'Contains this text. Case-sensitive.',
      cypher: (x, p) => `${x} CONTAINS ${p}`,
    },
    startsWith: {
      takes: 'VALUE',
      description: 'Starts with this text. Case-sensitive.',
      cypher: (x, p) => `${x} STARTS WITH ${p}`,
    },
    isNull,
  },
  Strings: {
    has: { takes: 'String', description: 'Contains this value.', cypher: (x, p) => `${p} IN ${x}` },
    isEmpty: {
      takes: 'Boolean',
      description: 'Whether the list is empty.',
      cypher: (x, _, given) => `coalesce(size(${x}), 0) ${given === true ? '=' : '>'} 0`,
    },
  },
  Int: { ...equality, ...comparison, isNull },
  Float: { ...equality, ...comparison, isNull },
  Boolean: { eq },
  PartialDate: dates,
  DateTime: {
    eq,
    before: { takes: 'VALUE', description: 'Is earlier than this moment.', cypher: (x, p) => `${x} < ${p}` },
    after: { takes: 'VALUE', description: 'Is later than this moment.', cypher: (x, p) => `${x} > ${p}` },
    isNull,
  },
  URL: {
    ...equality,
    startsWith: { takes: 'String', description: 'Starts with this text.', cypher: (x, p) => `${x} STARTS WITH ${p}` },
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

/** Whether it asks something of a value that only a value can answer. */
export function isComparison(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && Object.keys(given).length > 0 && !('isNull' in given)
}
