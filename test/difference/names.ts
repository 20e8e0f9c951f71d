import { codes } from '../../src/model/codes.ts'
import { kindNames } from '../../src/model/vocabulary.ts'
import type { List } from './lists.ts'

// Names of everything that can be asked, to deal it and to count how often it was asked.

export const nameOfList = ({ below, field }: List) => `list ${below ? `${below.type}.` : ''}${field}`

export const nameOfPage = (ends: readonly string[]) => `page ${ends.join(' ') || 'by default'}`

export const nameOfGroupKey = ({ order }: List, key: string) => `by ${order}Key.${key}`

/** Kinds share most of their order keys, and so do all views of relationships. Shared keys count once. */
export function nameOfKey(input: string, field: string, direction: unknown): string {
  const isOwn = input === 'Stance' || input.endsWith('Group')
  const owner = /Relationship$/.test(input) ? 'Relationship' : isOwn ? input : 'Entity'
  return `order ${owner}.${field} ${String(direction)}`
}

/** Likewise for filters. All filters by closed lists of values count as one. */
export function nameOfField(input: string, field: string): string {
  return `${familyOf(input)}.${field}`
}

/** The name of a filter that consists of this one comparison. */
export const nameOfAlone = (filter: string, operator: string) => `alone ${nameOfField(filter, operator)}`

/** The name of a filter that consists of one negated comparison. */
export const nameOfNegated = (filter: string) => `alone not ${familyOf(filter)}`

function familyOf(input: string): string {
  if (/RelationshipWhere$/.test(input)) return 'RelationshipWhere'
  if (input === 'ActorWhere' || kindNames.some((kind) => input === `${kind}Where`)) return 'KindWhere'
  const isCode = [...Object.keys(codes), 'EntityKind', 'RelationshipType', 'PolicyStatus'].includes(
    input.replace('Filter', ''),
  )
  return isCode ? 'CodeFilter' : input
}
