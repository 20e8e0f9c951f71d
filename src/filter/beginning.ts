import { fragment } from '../graph/cypher.ts'
import { FEW, type Start } from '../graph/list.ts'
import type { Key, Where } from './subject.ts'
import { type SubjectName, subjectOf } from './subjects.ts'

/** What a list can start with as far as one condition tells, before the other conditions are known. */
export interface Beginning extends Omit<Start, 'searches'> {
  /** The subquery that finds the keys; null if they are given. */
  readonly find: string | null
  /** The subquery of the condition itself, which is not needed by whoever begins here. */
  readonly instead: string | null
}

/** The name of the keys that are found. */
export const FOUND = 'startKeys'

/** Text values by which an index finds few things. */
export interface Identified {
  readonly key: Key
  readonly values: readonly string[]
}

/** The values that something must have one of: null if it need not, or if there are too many. */
export function fewValues({ eq, in: several }: Where): readonly string[] | null {
  if (typeof eq === 'string') return [eq]
  return Array.isArray(several) && several.length <= FEW ? [...new Set(several as readonly string[])] : null // the operator takes texts
}

/** What a condition that must hold asks for by an indexed property, whatever else it asks; null if nothing. */
export function identifiedBy(subject: SubjectName, where: Where): Identified | null {
  for (const [field, given] of Object.entries(where)) {
    const rule = subjectOf(subject).rules[field]
    const parts = field === 'and' ? (given as readonly Where[]) : [given as Where]
    const name = field === 'and' ? subject : rule?.is === 'kind' ? (rule.of as SubjectName) : null // a test holds the tables to it
    const within = name && parts.map((part) => identifiedBy(name, part)).find((one) => one !== null)
    if (within) return within
    const key = rule?.is === 'value' ? rule.key : undefined
    const values = key ? fewValues(given as Where) : null
    if (key && values) return { key, values }
  }
  return null
}

/** The keys as an index has them, each once. */
export function keysOf({ key, values }: Identified): readonly string[] {
  return [...new Set(values.map(key.of))]
}

const foundFew = fragment('found-few', 'that', 'property', 'keys', 'where', 'name')

/** A subquery that finds the entities of these keys that meet a condition on `that`. */
export function findFew({ property }: Key, keys: string, that: string, where: string): string {
  return foundFew({
    ...{ that: () => that, property: () => property, keys: () => keys, where: () => where, name: () => FOUND },
  })
}
