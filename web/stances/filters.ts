import { positionNames } from '../codes-in-words.ts'
import type { Position, StanceOrder, StanceWhere } from '../generated/graphql.ts'

/** What an address says of the table of stances, by name: slugs, a position, a text, a sort key, a cursor. */
export interface StanceFilters {
  readonly position?: string
  readonly holder?: string
  readonly target?: string
  readonly side?: string
  readonly text?: string
  readonly sort?: string
  readonly after?: string
}

export const filterNames: readonly (keyof StanceFilters)[] = [
  ...(['position', 'holder', 'target', 'side', 'text', 'sort', 'after'] as const),
]

const isPosition = (text: string): text is Position => Object.hasOwn(positionNames, text)

/** The filter as the API takes it. */
export function whereOf({ position, holder, target, side, text }: StanceFilters): StanceWhere {
  return {
    ...(position && isPosition(position) && { position: { eq: position } }),
    ...(holder && { holder: { slug: { eq: holder } } }),
    ...(target && { target: { slug: { eq: target } } }),
    ...(side && { side: { slug: { eq: side } } }),
    ...(text && { text }),
  }
}

/** The columns by which the table may be sorted, each with the order in which one wants it first. */
export const sortKeys = {
  holder: { name: 'Holder', orderBy: { holder: { name: 'ASC' } }, reversed: { holder: { name: 'DESC' } } },
  target: { name: 'On', orderBy: { target: { name: 'ASC' } }, reversed: { target: { name: 'DESC' } } },
  score: { name: 'Position', orderBy: { score: 'ASC' }, reversed: { score: 'DESC' } },
  heldOn: { name: 'Date', orderBy: { heldOn: 'DESC' }, reversed: { heldOn: 'ASC' } },
  confidence: { name: 'Confidence', orderBy: { confidence: 'DESC' }, reversed: { confidence: 'ASC' } },
} as const satisfies Readonly<Record<string, { name: string; orderBy: StanceOrder; reversed: StanceOrder }>>

export type SortKey = keyof typeof sortKeys

const isSortKey = (text: string): text is SortKey => Object.hasOwn(sortKeys, text)

/** The key and whether it is reversed, of a text such as `heldOn` or `-heldOn`; null for the order of the API. */
export function sortOf({ sort = '' }: StanceFilters): { readonly key: SortKey; readonly isReversed: boolean } | null {
  const key = sort.replace(/^-/, '')
  return isSortKey(key) ? { key, isReversed: sort.startsWith('-') } : null
}

export function orderOf(filters: StanceFilters): readonly StanceOrder[] {
  const sort = sortOf(filters)
  return sort ? [sort.isReversed ? sortKeys[sort.key].reversed : sortKeys[sort.key].orderBy] : []
}

/** The same filter and order as `/export` takes them. */
export function exportArguments(filters: StanceFilters): string {
  const { position, ...others } = whereOf(filters)
  const where = [
    ...(position?.eq ? [`position: {eq: ${position.eq}}`] : []),
    ...Object.entries(others).map(([name, value]) => `${name}: ${literalOf(value)}`),
  ]
  const order = orderOf(filters).map((key) => literalOf(key).replaceAll('"', ''))
  return `where: {${where.join(', ')}}, orderBy: [${order.join(', ')}]`
}

/** Texts, and objects of such, as a query has them. */
function literalOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}: ${literalOf(one)}`)
    .join(', ')}}`
}
