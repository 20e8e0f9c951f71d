import type { Kind } from '../model/vocabulary.ts'
import { type Ahead, aheadOf } from './circles.ts'
import type { PropertyValues } from './differences.ts'
import {
  idOf,
  isClaim,
  isEntity,
  isReport,
  isRetract,
  isStance,
  type NativeRow,
  type RelationshipRow,
  retracted,
} from './native-row.ts'
import { type Reopened, reopenedOf } from './reopened.ts'
import { RowFault } from './row-fault.ts'
import {
  type Bearing,
  claimKeyOf,
  type KnownClaim,
  type Pair,
  pairKey,
  type Store,
  sourceOf,
  storedId,
} from './store.ts'

/**
 * What is known about everything that rows refer to: kinds of entities, and claims by their ids or because they are
 * revised.
 */
export interface Surroundings {
  readonly kinds: Map<string, Kind>
  readonly claims: Claims
  /** For each version of a claim that rows revise, the id of the version that already revises it. */
  readonly revisions: Map<string, string>
  /** Retracted claims that rows may tell again, by the id in the rows. */
  readonly reopened: Map<string, Reopened>
  /** The sources of claims that are over on an unknown day. */
  readonly sources: ReadonlyMap<string, PropertyValues>
  /** Where chains that must not form circles lead from the slugs in the rows, all the way. */
  readonly ahead: Ahead
  /** What is known already of each pair of which rows say that one bears on the other, by the key of the pair. */
  readonly bearings: Map<string, readonly Bearing[]>
}

/** Claims by the id that rows give them, or by the id of any of their versions. */
export interface Claims {
  get(id: string): KnownClaim | undefined
  set(claim: KnownClaim): void
}

function claimsFrom(found: ReadonlyMap<string, KnownClaim>): Claims {
  const told = new Map(Array.from(found, ([id, claim]) => [id, claimKeyOf(claim)]))
  const claims = new Map(Array.from(found.values(), (claim) => [claimKeyOf(claim), claim]))
  return {
    get: (id) => claims.get(told.get(id) ?? id),
    set: (claim) => claims.set(claimKeyOf(claim), claim),
  }
}

export async function surroundingsOf(rows: readonly NativeRow[], store: Store): Promise<Surroundings> {
  const slugs = new Set<string>()
  const ids = new Set<string>()
  const revised = new Set<string>()
  const dating = new Set<string>()
  for (const row of rows) {
    for (const slug of namedBy(row)) slugs.add(slug)
    if (isRetract(row)) ids.add(retracted(row).id)
    if (!isClaim(row)) continue
    ids.add(idOf(row))
    if (typeof row['revises'] === 'string') revised.add(row['revises'])
    if (row['ended'] === true) for (const citation of row.citations) dating.add(sourceOf(citation))
  }
  const [kinds, found, revisions, sources, ahead, bearings] = await Promise.all([
    store.kinds(slugs),
    unlessEmpty([...ids, ...revised], (all) => store.claims(all)),
    unlessEmpty([...revised], () => store.revisions()),
    unlessEmpty([...dating], (all) => store.entities(all)),
    aheadOf(rows, store),
    unlessEmpty(bearingPairs(rows), (all) => store.bearings(all)),
  ])
  const toldHere = new Set(rows.filter(isClaim).map(idOf))
  // What a row replaces as of a time of its own is told as history.
  for (const row of rows) if (isClaim(row) && row['recordedAt'] !== undefined) toldHere.delete(String(row['revises']))
  const reopened = await reopenedOf(new Set([...toldHere].flatMap((id) => found.get(id) ?? [])), store)
  const claims = claimsFrom(found)
  for (const { last } of reopened.values()) if (!claims.get(claimKeyOf(last))) claims.set(last)
  const revising = new Map<string, string>()
  for (const id of revised) {
    const claim = found.get(id)
    const version = claim ? storedId(claim) : id
    const by = revisions.get(version)
    if (by !== undefined) revising.set(version, by)
  }
  const known = { kinds: new Map(kinds), claims, revisions: revising, reopened }
  return { ...known, sources, ahead, bearings: new Map(bearings) }
}

/** Each pair of which rows say that one bears on the other, once. */
function bearingPairs(rows: readonly NativeRow[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const row of rows) {
    if (row.type !== 'BEARS_ON') continue
    const { from, to } = row as RelationshipRow // by its type
    pairs.set(pairKey({ from, to }), { from, to })
  }
  return [...pairs.values()]
}

async function unlessEmpty<K, T>(
  keys: readonly K[],
  find: (keys: readonly K[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  return keys.length === 0 ? new Map<string, T>() : find(keys)
}

/** The sources of a claim that is over on an unknown day. */
export function sourcesOf({ sources }: Surroundings, citations: readonly string[]): readonly PropertyValues[] {
  return citations.map((citation) => sources.get(sourceOf(citation)) ?? {})
}

function namedBy(row: NativeRow): readonly string[] {
  if (isRetract(row)) return []
  if (isReport(row)) return [row.from, row.to]
  const sources = (row.citations ?? []).map(sourceOf)
  if (isEntity(row)) return [row.slug, ...sources]
  const ends = isStance(row)
    ? [row.holder, row.target, ...(row.onBehalfOf ? [row.onBehalfOf] : [])]
    : [row.from, row.to]
  return [...ends, ...sources]
}

/** Throws a RowFault if the entity is not in the graph, or is of another kind. */
export function refuseEnd({ kinds }: Surroundings, end: End, slug: string, allowed: readonly Kind[]): void {
  const kind = kinds.get(slug)
  if (!kind) throw new RowFault(`${places[end]} ${slug} is not in the graph`, end)
  if (!allowed.includes(kind))
    throw new RowFault(`${places[end]} ${slug} is a ${kind}, and must be one of ${allowed.join(', ')}`, end)
}

type End = keyof typeof places

/** How each is named in a sentence. */
const places = {
  ...{ holder: 'the holder', target: 'the target', onBehalfOf: 'onBehalfOf' },
  ...{ from: 'from', to: 'to', source: 'the source' },
}

export function refuseCitations(around: Surroundings, citations: readonly string[]): void {
  for (const citation of citations) refuseEnd(around, 'source', sourceOf(citation), ['Source'])
}
