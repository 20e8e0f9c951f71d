import { isClaimType, kindNames } from '../codes-in-words.ts'
import type { ClaimType, Direction, NeighborhoodOrder } from '../generated/graphql.ts'
import type { GraphParts } from './graph-parts.ts'

/** What the graph view shows, as its address says it. */
export interface GraphState {
  readonly start: Start
  readonly steps: readonly Step[]
  /** Kinds, types and sides that the legend hides, and slugs of single entities. */
  readonly hidden: ReadonlySet<string>
  readonly selected: string | null
  /** Values of the address that cannot be read, in words. They are left out. */
  readonly refused: readonly string[]
}

export type Start =
  | { readonly kind: 'around'; readonly of: readonly string[] }
  /** The answer to a field of the API. */
  | { readonly kind: 'answer'; readonly of: string; readonly arguments: string }

/** One thing that was done to the picture. */
export type Step = Expansion | Addition | Move

/** Some of the claims of an entity that is on the screen, with the entities to which they lead. */
export interface Expansion {
  readonly kind: 'expand'
  readonly slug: string
  /** Only claims of these types and directions; null = all. */
  readonly groups: readonly Group[] | null
  readonly order: NeighborhoodOrder
  /** The largest number of claims of each type and direction. */
  readonly count: number
}

/** One more entity, with what is around it. */
export interface Addition {
  readonly kind: 'add'
  readonly slug: string
}

/** An entity was dragged to a place. */
export interface Move {
  readonly kind: 'move'
  readonly slug: string
  readonly x: number
  readonly y: number
}

export interface Group {
  readonly type: ClaimType
  readonly direction: Direction
}

/** The most claims of a type and direction that the API gives at a time. */
export const MOST_OF_GROUP = 100
/** With more neighbors than this, one is asked which. */
export const MANY = 25
const MOST_STARTS = 10

export const orders: readonly NeighborhoodOrder[] = ['NEWEST', 'DEGREE', 'CONFIDENCE']

/** On which side a line between two entities is. */
export const sides = ['FOR', 'AGAINST', 'BETWEEN', 'NONE'] as const
export type Side = (typeof sides)[number]

const SLUG = /^[a-z0-9-]{1,100}$/

export function readState(parts: GraphParts): GraphState {
  const refused: string[] = []
  const keep = <T>(texts: readonly string[], read: (text: string) => T | null, what: string) =>
    texts.flatMap((text): readonly T[] => {
      const value = read(text)
      if (value === null) refused.push(`“${text}” is no ${what}.`)
      return value === null ? [] : [value]
    })
  const slugs = [...new Set(keep(listOf(parts.of), slugIn, 'slug'))]
  if (slugs.length > MOST_STARTS)
    refused.push(`At most ${MOST_STARTS} entities are in the middle; the first are drawn.`)
  const { answer, arguments: given = '' } = parts
  return {
    start: answer
      ? { kind: 'answer', of: answer, arguments: given }
      : { kind: 'around', of: slugs.slice(0, MOST_STARTS) },
    steps: keep(listOf(parts.x), stepIn, 'step such as zte, zte.in-SUPPLIES.NEWEST.20, zte.add or zte.at.10.20'),
    hidden: new Set(keep(listOf(parts.hide), hiddenIn, 'kind, type, side or slug')),
    selected: keep(listOf(parts.sel).slice(0, 1), slugIn, 'slug')[0] ?? null,
    refused,
  }
}

/** As the address has it. */
export function partsOf({ start, steps, hidden, selected }: Omit<GraphState, 'refused'>): GraphParts {
  return {
    ...(start.kind === 'answer' ? { answer: start.of, arguments: start.arguments } : {}),
    ...(start.kind === 'around' && start.of.length > 0 && { of: start.of.join(',') }),
    ...(steps.length > 0 && { x: steps.map(textOfStep).join(',') }),
    ...(hidden.size > 0 && { hide: [...hidden].join(',') }),
    ...(selected !== null && { sel: selected }),
  }
}

/** The steps with one more. Of two moves of one entity in a row, only the second counts. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const isRepeated = step.kind === 'move' && isMoveOf(step.slug, steps.at(-1))
  return [...(isRepeated ? steps.slice(0, -1) : steps), step]
}

export const isMoveOf = (slug: string, step: Step | undefined) => step?.kind === 'move' && step.slug === slug

const listOf = (text = '') => text.split(',').filter(Boolean)

const slugIn = (text: string) => (SLUG.test(text) ? text : null)

function hiddenIn(text: string): string | null {
  const isCode = Object.hasOwn(kindNames, text) || isClaimType(text) || sides.some((side) => side === text)
  return isCode ? text : slugIn(text)
}

function stepIn(text: string): Step | null {
  const [slug = '', ...rest] = text.split('.')
  if (!SLUG.test(slug)) return null
  if (rest.length === 1 && rest[0] === 'add') return { kind: 'add', slug }
  if (rest[0] === 'at') {
    const [x, y, ...more] = rest.slice(1).map((part) => (/^-?\d{1,5}$/.test(part) ? Number(part) : null))
    return x == null || y == null || more.length > 0 ? null : { kind: 'move', slug, x, y }
  }
  const groups: Group[] = []
  let [order, count]: [NeighborhoodOrder, number] = ['NEWEST', MANY]
  for (const part of rest) {
    const found = orders.find((one) => one === part)
    const ofDirection = groupsIn(part)
    if (found) order = found
    else if (ofDirection) groups.push(...ofDirection)
    else if (/^\d{1,3}$/.test(part) && Number(part) >= 1 && Number(part) <= MOST_OF_GROUP) count = Number(part)
    else return null
  }
  return { kind: 'expand', slug, groups: groups.length > 0 ? groups : null, order, count }
}

/** `in-SUPPLIES-OWNS` */
function groupsIn(text: string): readonly Group[] | null {
  const [way, ...types] = text.split('-')
  if ((way !== 'in' && way !== 'out') || types.length === 0) return null
  const direction = way === 'in' ? 'INCOMING' : 'OUTGOING'
  const groups = types.flatMap((type) => (isClaimType(type) ? [{ type, direction } as const] : []))
  return groups.length === types.length ? groups : null
}

function textOfStep(step: Step): string {
  if (step.kind === 'add') return `${step.slug}.add`
  if (step.kind === 'move') return `${step.slug}.at.${step.x}.${step.y}`
  const { slug, groups, order, count } = step
  const ways = (['in', 'out'] as const).flatMap((way) => {
    const ofWay = (groups ?? []).filter(({ direction }) => (direction === 'INCOMING') === (way === 'in'))
    return ofWay.length > 0 ? [[way, ...ofWay.map(({ type }) => type)].join('-')] : []
  })
  const rest = [...ways, ...(order === 'NEWEST' ? [] : [order]), ...(count === MANY ? [] : [String(count)])]
  return [slug, ...rest].join('.')
}
