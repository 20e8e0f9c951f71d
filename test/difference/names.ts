import { codes } from '../../src/model/codes.ts'
import { kindNames } from '../../src/model/vocabulary.ts'
import type { List } from './lists.ts'

// What can be asked, by name, to deal it and to count how often it was asked.

export const nameOfList = ({ below, field }: List) => `list ${below ? `${below.type}.` : ''}${field}`

export const nameOfPage = (ends: readonly string[]) => `page ${ends.join(' ') || 'by default'}`

export const nameOfGroupKey = ({ order }: List, key: string) => `by ${order}Key.${key}`

/** Kinds share most of their keys, and so do relationships however they are seen: there they count once. */
export function nameOfKey(input: string, field: string, direction: unknown): string {
  const isOwn = input === 'Stance' || input.endsWith('Group')
  const owner = /Relationship$/.test(input) ? 'Relationship' : isOwn ? input : 'Entity'
  return `order ${owner}.${field} ${String(direction)}`
}

/** So it is with filters, and with all filters of values from closed lists. */
export function nameOfField(input: string, field: string): string {
  return `${familyOf(input)}.${field}`
}

/** That it is all that a filter asks. */
export const nameOfAlone = (filter: string, operator: string) => `alone ${nameOfField(filter, operator)}`

/** That a comparison of that filter does not hold is all that a filter asks. */
export const nameOfNegated = (filter: string) => `alone not ${familyOf(filter)}`

function familyOf(input: string): string {
  if (/RelationshipWhere$/.test(input)) return 'RelationshipWhere'
  if (input === 'ActorWhere' || kindNames.some((kind) => input === `${kind}Where`)) return 'KindWhere'
  const isCode = [...Object.keys(codes), 'EntityKind', 'RelationshipType', 'PolicyStatus'].includes(
    input.replace('Filter', ''),
  )
  return isCode ? 'CodeFilter' : input
}
