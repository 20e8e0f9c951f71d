import type { ClaimType, Direction, EntityKind, Position } from '../generated/graphql.ts'
import type { Group, Start, Step } from './state.ts'

export interface Entity {
  readonly slug: string
  readonly name: string
  readonly kind: EntityKind
}

/** A claim as the graph view draws it. */
export interface Claim {
  readonly id: string
  readonly type: ClaimType
  readonly from: string
  readonly to: string
  readonly sentence: string
  /** Of a stance. */
  readonly position: Position | null
  readonly heldOn: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly confidence: number
}

/** The answer to one step. */
export interface Part {
  readonly nodes: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly omitted: readonly OmittedGroup[]
}

interface OmittedGroup extends Group {
  readonly entity: { readonly slug: string }
  readonly total: number
}

/** What one step adds to the picture: the layout follows these in order. */
export interface Round {
  /** The entity around which it happens; null for the first one. */
  readonly anchor: string | null
  readonly added: readonly string[]
  readonly joined: readonly (readonly [from: string, to: string])[]
  readonly move: { readonly x: number; readonly y: number } | null
}

/** The picture that an address describes, without places. */
export interface Drawn {
  readonly entities: ReadonlyMap<string, Entity>
  readonly claims: readonly Claim[]
  readonly rounds: readonly Round[]
  /** The entities in the middle. */
  readonly starts: ReadonlySet<string>
  /** Of the entities that were expanded: how many claims of each type and direction are drawn, and how many there are. */
  readonly counts: ReadonlyMap<string, readonly GroupCount[]>
  /** How many entities found no place. */
  readonly leftOut: number
  /** Steps around entities that are not drawn, as of a date on which they are not there, with their places. */
  readonly waiting: readonly { readonly slug: string; readonly index: number }[]
}

export interface GroupCount extends Group {
  readonly shown: number
  readonly total: number
}

/** More cannot be told apart. */
export const MOST_NODES = 300

/** Puts the answers together, in the order of the steps. */
export function drawnOf(start: Start, steps: readonly Step[], parts: readonly (Part | null)[]): Drawn {
  const entities = new Map<string, Entity>()
  const claims = new Map<string, Claim>()
  const totals = new Map<string, Map<string, Group & { readonly total: number }>>()
  const rounds: Round[] = []
  const waiting: Drawn['waiting'][number][] = []
  const starts = new Set(start.kind === 'around' ? start.of : [])
  const leftOut = new Set<string>()

  const add = (anchor: string | null, part: Part, expanded: readonly string[]) => {
    const added: string[] = []
    for (const entity of part.nodes) {
      if (entities.has(entity.slug)) continue
      if (entities.size >= MOST_NODES) leftOut.add(entity.slug)
      else {
        entities.set(entity.slug, entity)
        added.push(entity.slug)
      }
    }
    const joined: (readonly [string, string])[] = []
    for (const claim of part.claims) {
      if (claims.has(claim.id) || !entities.has(claim.from) || !entities.has(claim.to)) continue
      claims.set(claim.id, claim)
      joined.push([claim.from, claim.to])
    }
    for (const slug of expanded) {
      const ofEntity = totals.get(slug) ?? new Map()
      totals.set(slug, ofEntity)
      for (const group of totalsOf(slug, part)) ofEntity.set(nameOf(group), group)
    }
    rounds.push({ anchor, added, joined, move: null })
  }

  const [first = null, ...others] = parts
  if (first) add(null, first, [...starts])
  for (const [index, step] of steps.entries()) {
    const part = others[index] ?? null
    if (step.kind !== 'add' && !entities.has(step.slug)) waiting.push({ slug: step.slug, index })
    else if (step.kind === 'move') {
      rounds.push({ anchor: step.slug, added: [], joined: [], move: { x: step.x, y: step.y } })
    } else if (part) {
      add(step.slug, part, [step.slug])
      if (step.kind === 'add') starts.add(step.slug)
    }
  }
  const counts = countsOf(totals, claims)
  return { entities, claims: [...claims.values()], rounds, starts, counts, leftOut: leftOut.size, waiting }
}

const nameOf = ({ type, direction }: Group) => `${type} ${direction}`

/** A claim that joins an entity to itself is outgoing. */
function directionAt(slug: string, { from }: Claim): Direction {
  return from === slug ? 'OUTGOING' : 'INCOMING'
}

/** How many claims of each type and direction an entity has, of those that the step asked for. */
function totalsOf(slug: string, { claims, omitted }: Part) {
  const all = claims
    .filter(({ from, to }) => from === slug || to === slug)
    .map((claim) => ({ type: claim.type, direction: directionAt(slug, claim) }))
  const totals = Array.from(Map.groupBy(all, nameOf).values(), (same) => ({ ...same[0], total: same.length }))
  const known = omitted.filter(({ entity }) => entity.slug === slug)
  const names = new Set(known.map(nameOf))
  return [
    ...known.map(({ type, direction, total }) => ({ type, direction, total })),
    ...totals.flatMap(({ type, direction, total }) =>
      type && direction && !names.has(nameOf({ type, direction })) ? [{ type, direction, total }] : [],
    ),
  ]
}

function countsOf(
  totals: ReadonlyMap<string, ReadonlyMap<string, Group & { readonly total: number }>>,
  claims: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, readonly GroupCount[]> {
  const shown = new Map<string, number>()
  const count = (slug: string, group: Group) => {
    const name = `${slug} ${nameOf(group)}`
    shown.set(name, (shown.get(name) ?? 0) + 1)
  }
  for (const { type, from, to } of claims.values()) {
    count(from, { type, direction: 'OUTGOING' })
    if (to !== from) count(to, { type, direction: 'INCOMING' })
  }
  return new Map(
    Array.from(totals, ([slug, groups]) => [
      slug,
      Array.from(groups.values(), (group) => ({ ...group, shown: shown.get(`${slug} ${nameOf(group)}`) ?? 0 })).sort(
        (a, b) => b.total - a.total || (nameOf(a) < nameOf(b) ? -1 : 1),
      ),
    ]),
  )
}

/** How many claims of an entity are not drawn, as far as is known. */
export function missingAt({ counts }: Drawn, slug: string): number {
  return (counts.get(slug) ?? []).reduce((sum, { shown, total }) => sum + Math.max(0, total - shown), 0)
}
