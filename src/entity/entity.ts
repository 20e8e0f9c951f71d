import type { Columns } from '../graph/columns.ts'
import { cypher } from '../graph/cypher.ts'
import { goneMeanwhile } from '../graph/graph-error.ts'
import { START_HOOKS } from '../graph/list.ts'
import { type Edge, type List, list, one, several } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Code } from '../model/codes.ts'
import type { Values } from '../model/properties.ts'
import { type ActorKind, type Kind, kindNames, kinds, type RelationshipType } from '../model/vocabulary.ts'
import { wording } from '../model/wording.ts'

/** What every thing in the graph has. What sentences call it is null unless the operation asks for a sentence or for that. */
interface Own extends Values<typeof wording> {
  readonly slug: string
  readonly name: string
  /** Long text: null unless the operation names it. */
  readonly description: string | null
  readonly aliases: readonly string[] | null
  /** Each `scheme:value`. */
  readonly externalIds: readonly string[] | null
  /** Each `source-slug#locator`. */
  readonly citations: readonly string[] | null
  /** Of its own properties: null where they are certain, and unless the operation asks for it; so is the hedge. */
  readonly modality: Code<'Modality'> | null
  readonly hedge: string | null
}

/** A row of that kind, with the properties that the vocabulary gives it. */
export type EntityOf<K extends Kind> = {
  readonly [N in K]: Own & Values<(typeof kinds)[N]['properties']> & { readonly __typename: N }
}[K]
export type Entity = EntityOf<Kind>
export type Actor = EntityOf<ActorKind>

const propertiesOfKinds = Object.fromEntries(kindNames.map((kind) => [kind, Object.keys(kinds[kind].properties)]))

/** The kind of an entity, in a list, in Cypher. */
export const kindsOf = (it: string) =>
  `[kind IN labels(${it}) WHERE kind IN [${kindNames.map((kind) => `'${kind}'`).join(', ')}]]`

export const entityColumns: Columns = {
  row: [['__typename', (it) => `${kindsOf(it)}[0]`], 'slug', 'name'],
  parts: {
    entity: ['aliases', 'externalIds', 'citations'],
    ...propertiesOfKinds,
    speech: Object.keys(wording),
    hedges: ['modality', 'hedge'],
    texts: ['description'],
  },
}

export const entityBySlug = one<Entity>(cypher('entity/by-slug', { columns: entityColumns }), () => ({}), keep)

const kept = new WeakMap<Scope, Map<string, Entity>>()

function keep(scope: Scope, entity: Entity): void {
  const own = kept.get(scope) ?? new Map<string, Entity>()
  kept.set(scope, own.set(entity.slug, entity))
}

/** Makes an entity known to the request, which has read its row: nobody asks for it by its slug again. */
export function seeEntity(scope: Scope, entity: Entity): void {
  keep(scope, entity)
  entityBySlug(scope).prime(entity.slug, entity)
}

/** The entity of that slug if it is of one of those kinds; else null. */
export async function entityOfKind<K extends Kind>(scope: Scope, slug: string, ...wanted: readonly K[]) {
  const entity = await entityBySlug(scope).load(slug)
  return entity && isOfKind(entity, wanted) ? entity : null
}

/**
 * The entity that a claim names, of one of those kinds or of any. The graph check sees to it that it is there, and
 * nothing else removes it but an erasure: then the claim is gone as well. One that the request knows is no promise,
 * because a page has so many of them.
 */
export function entityIn<K extends Kind = Kind>(
  scope: Scope,
  slug: string,
  ...wanted: readonly K[]
): Promise<EntityOf<K>> | (EntityOf<K> & Entity) {
  const kinds = wanted.length > 0 ? wanted : (kindNames as readonly K[])
  const known = kept.get(scope)?.get(slug)
  return known && isOfKind(known, kinds) ? known : readEntity(scope, slug, kinds)
}

async function readEntity<K extends Kind>(scope: Scope, slug: string, kinds: readonly K[]) {
  const entity = await entityOfKind(scope, slug, ...kinds)
  if (entity) return entity
  throw goneMeanwhile()
}

export type EntityEdge<K extends Kind = Kind> = EntityOf<K> & Edge

export interface LabelArgs {
  readonly label: Kind | 'Actor' | 'Entity'
}

/** All entities with a label, a kind's or `Actor` or `Entity`, by slug. */
export const entitiesByLabel = list<EntityEdge, LabelArgs, 'label'>(
  cypher('entity/page', { hooks: ['label'], columns: entityColumns }),
  ({ label }) => ({ hooks: { label: () => label } }),
  {
    fromKeys: cypher('entity/page-from', { hooks: ['label'], each: START_HOOKS, columns: entityColumns }),
    see: seeEntity,
  },
)

export const actorsByLabel = entitiesByLabel as List<EntityEdge<ActorKind>, LabelArgs> // `Actor` finds no others

export interface Degree {
  readonly type: RelationshipType | 'STANCE'
  readonly direction: 'OUTGOING' | 'INCOMING'
  readonly count: number
}

export const degreesByEntity = several<Degree>(cypher('entity/degrees'), {})

function isOfKind<K extends Kind>(entity: Entity, wanted: readonly K[]): entity is EntityOf<K> & Entity {
  return (wanted as readonly Kind[]).includes(entity.__typename)
}
