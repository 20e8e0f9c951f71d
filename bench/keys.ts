import type { Graph } from '../src/graph/graph.ts'
import { asker, unlimited } from '../test/ask.ts'
import { type Counts, slugOf } from '../test/generated/generated-entities.ts'
import type { Size } from '../test/generated/generated-graph.ts'

type Kind = keyof Counts

/** What requests ask about in a generated graph. A number beyond the end begins again. */
export interface Keys {
  /** The slug of the n-th entity of a kind. The first are hubs. */
  slug(kind: Kind, n: number): string
  /** The slug of the n-th entity of a kind from the end, which has few claims. */
  rareSlug(kind: Kind, n: number): string
  /** The name of the n-th person, and the key that it has in the index of names. */
  name(n: number): { readonly name: string; readonly nameKey: string }
  /** The n-th place in the list of all stances, and the n-th after page 499 of 20. */
  early(n: number): Place
  deep(n: number): Place
}

/** A place in the list of all stances, newest first. */
export interface Place {
  readonly cursor: string
  readonly sortKey: string
  /** How many stances there are up to it. */
  readonly offset: number
}

const DEEP = 499 * 20
/** In a graph with too few stances for page 500, the deep pages are this far within the list. */
const PART = 0.8
/** The largest page. */
const PAGE = 100

export async function keysIn(graph: Graph, { entities, stances }: Size): Promise<Keys> {
  const ask = asker(graph, unlimited)
  const deepOffset = Math.min(DEEP, stances * PART)
  const early = await placesAfter()
  let deep = early
  while (nth(deep, deep.length - 1).offset < deepOffset) deep = await placesAfter(deep.at(-1))
  const slugs = Array.from({ length: Math.min(PAGE, entities.Person) }, (_, n) => slugOf('Person', n))
  const people = await graph.read(NAMES, { slugs })
  const names = people.map(({ name, nameKey }) => ({ name: String(name), nameKey: String(nameKey) }))
  return {
    slug: (kind, n) => slugOf(kind, n % entities[kind]),
    rareSlug: (kind, n) => slugOf(kind, entities[kind] - 1 - (n % entities[kind])),
    name: (n) => nth(names, n),
    early: (n) => nth(early, n),
    deep: (n) => nth(deep, n),
  }

  async function placesAfter(place?: Place): Promise<readonly Place[]> {
    const { data } = await ask<Stances>(STANCES, { first: PAGE, after: place?.cursor ?? null })
    const { edges } = data.stances
    const rows = await graph.read(SORT_KEYS, { slugs: edges.map(({ node }) => node.slug) })
    const sortKeys = new Map(rows.map(({ slug, sortKey }) => [slug, String(sortKey)]))
    return edges.map(({ cursor, node }, index) => ({
      cursor,
      sortKey: sortKeys.get(node.slug) ?? '',
      offset: (place?.offset ?? 0) + index + 1,
    }))
  }
}

interface Stances {
  readonly stances: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[] }
}

const STANCES =
  'query ($first: Int!, $after: String) { stances(first: $first, after: $after) { edges { cursor node { slug } } } }'
const NAMES = {
  name: 'bench/names',
  text: 'UNWIND $slugs AS slug MATCH (p:Entity {slug: slug}) RETURN p.name AS name, p.nameKey AS nameKey',
}
const SORT_KEYS = {
  name: 'bench/sort-keys',
  text: 'UNWIND $slugs AS slug MATCH (s:Stance {slug: slug}) RETURN slug, s.sortKey AS sortKey',
}

function nth<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length]
  if (one === undefined) throw new Error('The graph is too small to be asked')
  return one
}
