import type { List } from '../lists.ts'
import { relationshipsAround, type Way } from './around.ts'
import { sourcesOf } from './days.ts'
import type { PlainGraph } from './graph.ts'
import { groupsOf } from './groups.ts'
import { type OrderKey, ordered } from './order.ts'
import { claimsOf } from './quantifiers.ts'
import { entityAs, type Thing, type Where } from './thing.ts'
import { holds, isOne } from './where.ts'
import { byNewest, type Clocks, type World, worldOf } from './world.ts'

/** What is requested of a list, beside its page and its parent. */
export interface Selection {
  readonly list: List
  readonly where: Where | null
  readonly orderBy: readonly OrderKey[]
  /** Only for the list of relationships of several types. */
  readonly way: Way
  /** Only for groups. */
  readonly by: readonly string[]
}

/** All rows of a list in its order, by parent. A list at the root has no parent name. */
export function answersOf(
  graph: PlainGraph,
  clocks: Clocks,
  selection: Selection,
): ReadonlyMap<string, readonly string[]> {
  const world = worldOf(graph, clocks)
  const { where, orderBy, list } = selection
  return new Map(
    parentsOf(world, list).map((parent) => {
      const things = unfiltered(world, parent, selection).filter((thing) => holds(world, thing, where ?? {}))
      if (list.shows === 'groups') return [parent, groupsOf(world, things, selection)]
      const rows = orderBy.length > 0 ? ordered(world, things, orderBy) : things.toSorted(byDefault(world, list))
      return [parent, rows.map((row) => rowOf(row, selection))]
    }),
  )
}

function parentsOf({ graph }: World, { below }: List): readonly string[] {
  if (!below) return ['']
  return graph.entities.filter((entity) => isOne(entity, below.type)).map(({ slug }) => slug)
}

function unfiltered(world: World, parent: string, { list, way }: Selection): readonly Thing[] {
  const { shows, as, below, field, relation } = list
  const { entities, reports } = world.graph
  switch (shows) {
    case 'entities': {
      const here = below
        ? entities.filter((it) => reports.some(({ from, to }) => from === it.slug && to === parent))
        : entities
      return here.filter((entity) => isOne(entity, as)).map((entity) => entityAs(entity, as))
    }
    case 'groups':
      if (list.input === 'Entity') return entities.map((entity) => entityAs(entity, 'Entity'))
      return world.stances
        .filter(({ target }) => !below || target === parent)
        .map((stance) => ({ is: 'stance', stance }))
    case 'stances':
      if (below) return claimsOf(world, world.entity(parent), field)
      return world.stances.map((stance) => ({ is: 'stance', stance }))
    case 'relationships':
      return world.relationships.map((relationship) => ({ is: 'relationship', relationship, seen: null }))
    case 'around':
      return relationshipsAround(world, world.relationships, parent, way)
    case 'related': {
      const { when, types, direction } = relation ?? {}
      const claims = when === 'BEFORE' ? world.past : when === 'STILL' ? world.lasting : world.relationships
      const end = direction === 'INCOMING' ? 'to' : 'from'
      const wanted = direction === 'BOTH' ? claims : claims.filter((claim) => claim[end] === parent)
      const around = relationshipsAround(world, wanted, parent, { types })
      return around.filter((it) => it.is === 'relationship' && it.seen !== null && isOne(it.seen.other, as))
    }
    case 'claims': {
      const all: readonly Thing[] = [
        ...world.stances.map((stance): Thing => ({ is: 'stance', stance })),
        ...world.relationships.map((relationship): Thing => ({ is: 'relationship', relationship, seen: null })),
      ]
      return all.filter((thing) => thing.is !== 'entity' && sourcesOf(claimOf(thing)).includes(parent))
    }
  }
}

const claimOf = (thing: Exclude<Thing, { is: 'entity' }>) => (thing.is === 'stance' ? thing.stance : thing.relationship)

/** Entities by slug, relationships by id, other claims from newest to oldest. */
function byDefault(world: World, { shows }: List) {
  const newest = byNewest(world)
  const name = (thing: Thing) => (thing.is === 'entity' ? thing.entity.slug : claimOf(thing).id)
  return (a: Thing, b: Thing) => {
    if (a.is === 'entity' || b.is === 'entity' || shows === 'relationships') return name(a) < name(b) ? -1 : 1
    return newest(claimOf(a), claimOf(b))
  }
}

/** The row's identity and everything on its edge. */
function rowOf(thing: Thing, { list: { shows } }: Selection): string {
  if (thing.is === 'entity') return thing.entity.slug
  if (thing.is === 'stance') return thing.stance.id
  const { relationship, seen } = thing
  const name = `${relationship.type}:${relationship.id}`
  if (!seen) return name
  const direction = relationship.from === seen.from ? 'OUTGOING' : 'INCOMING'
  return shows === 'around' ? `${name} ${direction} ${seen.other.slug}` : `${name} ${seen.other.slug}`
}
