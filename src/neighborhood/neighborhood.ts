import { claimTypesOf, hasSteps, type Steps } from '../claim/claims-between.ts'
import { cypher, fragment } from '../graph/cypher.ts'
import type { Hook } from '../graph/cypher-template.ts'
import { computed, rowsOf } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Kind, RelationshipType } from '../model/vocabulary.ts'
import { arrow, type Direction } from '../relationship/relationship.ts'

export interface NeighborhoodArgs extends Omit<Steps, 'minConfidence'> {
  readonly of: readonly string[]
  readonly depth: number
  /** The kinds of entities that may be reached; null = all. */
  readonly kinds: readonly Kind[] | null
  readonly perType: number
  /** Which claims of a type and direction come first. */
  readonly orderBy: NeighborhoodOrder
  readonly first: number
}

export type NeighborhoodOrder = 'NEWEST' | 'DEGREE' | 'CONFIDENCE'

/** The surroundings of some entities as slugs and ids, in the order in which they were reached. */
export interface Subgraph {
  readonly nodes: readonly string[]
  /** Each as TYPE:id. */
  readonly relationships: readonly string[]
  readonly stances: readonly string[]
  readonly omitted: readonly Omitted[]
}

/** How many claims of one type and direction the subgraph has at an entity, and how many there are. */
export interface Omitted {
  readonly entity: string
  readonly type: ClaimType
  readonly direction: Direction
  readonly shown: number
  readonly total: number
}

type ClaimType = RelationshipType | 'STANCE'

/** The most claims in a subgraph, for each node. */
export const CLAIMS_PER_NODE = 2

/** Searches breadth first; each level takes one statement. */
export const neighborhoodByArgs = computed<NeighborhoodArgs, Subgraph>('neighborhood', async (scope, args) => {
  const nodes = new Set(args.of)
  const claims = new Map<string, Step>()
  const groups: Group[] = []
  let frontier = args.of
  for (let level = 0; level < args.depth && frontier.length > 0; level += 1) {
    const around = await groupsAround(scope, args, frontier)
    groups.push(...around)
    const reached = new Set<string>()
    for (const step of inTurns(around)) {
      if (claims.has(step.key) || claims.size >= CLAIMS_PER_NODE * args.first) continue
      if (!nodes.has(step.other) && nodes.size >= args.first) continue
      claims.set(step.key, step)
      if (!nodes.has(step.other) && !step.isSource) reached.add(step.other)
      nodes.add(step.other)
    }
    frontier = [...reached]
  }
  const { stances = [], relationships = [] } = Object.groupBy(claims.values(), ({ type }) =>
    type === 'STANCE' ? 'stances' : 'relationships',
  )
  return {
    nodes: [...nodes],
    relationships: relationships.map(({ key }) => key),
    stances: stances.map(({ id }) => id),
    omitted: omittedOf(groups, claims),
  }
})

interface Group {
  readonly entity: string
  readonly type: ClaimType
  readonly direction: Direction
  readonly total: number
  readonly steps: readonly Step[]
}

interface Step {
  readonly key: string
  readonly type: ClaimType
  readonly id: string
  readonly from: string
  readonly to: string
  readonly other: string
  readonly isSource: boolean
  /** Whether it also belongs to a group at its other end, because claims may lead back from there. */
  readonly isMutual: boolean
}

const around = cypher('neighborhood/around', {
  hooks: ['kinds', 'wanted', 'order'],
  each: ['arrow', 'outward', 'direction'],
})

const degree = fragment('degree', 'of')

/** What comes before the id in the order of claims; null is the order of the file. */
const orders: Readonly<Record<NeighborhoodOrder, Hook>> = {
  NEWEST: () => null,
  DEGREE: (claim = '', other = '') => `${degree({ of: () => other })} DESC, ${claim}.fromDay DESC`,
  CONFIDENCE: (claim = '') => `${claim}.confidence DESC, ${claim}.fromDay DESC`,
}

/** The claims around each entity, in the order of the entities. */
async function groupsAround(scope: Scope, args: NeighborhoodArgs, frontier: readonly string[]) {
  if (!hasSteps(args)) return []
  const { perType, kinds, direction, orderBy } = args
  const ways = (['OUTGOING', 'INCOMING'] as const).filter((way) => direction === 'BOTH' || direction === way)
  const hooks = {
    kinds: (node = '') => (kinds ? ` AND ${ofKinds(node)}` : ''),
    wanted: (node = '') => (kinds ? ofKinds(node) : null),
    order: orders[orderBy],
  }
  const each = ways.map((way) => ({
    arrow: arrow(way, claimTypesOf(args)),
    outward: () => (way === 'INCOMING' ? ' AND other <> e' : ''),
    direction: () => `'${way}'`,
  }))
  const statement = around.fill({ hooks, each })
  const params = { keys: frontier, perType, kinds }
  const rows = (await rowsOf(scope, statement, params)) as unknown as readonly GroupRow[] // the query's columns
  const places = new Map(frontier.map((slug, index) => [slug, index]))
  const place = ({ entity }: Group) => places.get(entity) ?? 0
  const name = ({ type, direction: way }: Group) => `${type} ${way}`
  return rows.map(groupOf).toSorted((a, b) => place(a) - place(b) || (name(a) < name(b) ? -1 : 1))
}

/** A condition that a node has one of the requested kinds. */
export const ofKinds = (node: string) => `any(label IN labels(${node}) WHERE label IN $kinds)`

interface GroupRow {
  readonly key: string
  readonly type: RelationshipType | 'TAKES_POSITION_ON'
  readonly direction: Direction
  readonly total: number
  readonly isWanted: boolean
  readonly claims: readonly (readonly [id: string, other: string, isSource: boolean])[]
}

function groupOf({ key: entity, type: stored, direction, total, isWanted, claims }: GroupRow): Group {
  const type: ClaimType = stored === 'TAKES_POSITION_ON' ? 'STANCE' : stored
  const steps = claims.map(([id, other, isSource]): Step => {
    const [from, to] = direction === 'OUTGOING' ? [entity, other] : [other, entity]
    return { key: `${type}:${id}`, type, id, from, to, other, isSource, isMutual: isWanted && from !== to }
  })
  return { entity, type, direction, total, steps }
}

/** The first claim of each group, then the second of each, so that no group takes all the space. */
function* inTurns(groups: readonly Group[]): Generator<Step> {
  const longest = Math.max(0, ...groups.map(({ steps }) => steps.length))
  for (let turn = 0; turn < longest; turn += 1) {
    for (const { steps } of groups) {
      const step = steps[turn]
      if (step) yield step
    }
  }
}

/**
 * The groups with omitted claims, most omitted first; ties are broken by slug and type. A claim may count at both its
 * ends.
 */
function omittedOf(groups: readonly Group[], claims: ReadonlyMap<string, Step>): readonly Omitted[] {
  const place = ({ entity, type, direction }: Omitted) => `${entity} ${type} ${direction === 'OUTGOING' ? 0 : 1}`
  const shown = new Map<string, number>()
  const count = (name: string) => shown.set(name, (shown.get(name) ?? 0) + 1)
  for (const { type, from, to, other, isMutual } of claims.values()) {
    if (isMutual || other === to) count(nameOf(from, type, 'OUTGOING'))
    if (isMutual || other !== to) count(nameOf(to, type, 'INCOMING'))
  }
  return groups
    .map(({ steps: _, ...group }) => ({
      ...group,
      shown: shown.get(nameOf(group.entity, group.type, group.direction)) ?? 0,
    }))
    .filter((group) => group.shown < group.total)
    .toSorted((a, b) => b.total - b.shown - (a.total - a.shown) || (place(a) < place(b) ? -1 : 1))
}

const nameOf = (entity: string, type: ClaimType, direction: Direction) => `${entity} ${type} ${direction}`
