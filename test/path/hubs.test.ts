import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { asker, settings, unlimited } from '../ask.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { COMMON, commonCompanies, HUB, loadHubs } from './hub-graph.ts'

let graph: Graph
let ask: ReturnType<typeof asker>

beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadHubs(graph)
  ask = asker(graph, unlimited)
})

/** What a search may take of what a statement may, and what Neo4j takes to notice that the time is over. */
const LIMIT = settings.queryTimeoutMs / 2 + 500

interface Paths {
  readonly paths: {
    readonly complete: boolean
    readonly stoppedBecause: string | null
    readonly paths: readonly {
      readonly length: number
      readonly hops: readonly { readonly to: { readonly slug: string } }[]
    }[]
  }
}

const pathsOf = (args: string) => `{
  paths(from: "left", to: "right", ${args}) { complete stoppedBecause paths { length hops { to { slug } } } }
}`

describe('Between two hubs of 10,000 claims', () => {
  test('the shortest paths are all that there are, by slug, inside the time limit', async () => {
    const started = performance.now()
    const { data, errors, runs } = await ask<Paths>(pathsOf('first: 50'), {}, true)
    expect(performance.now() - started).toBeLessThan(LIMIT)
    expect(errors).toEqual([])
    expect(data.paths).toMatchObject({ complete: true, stoppedBecause: null })
    expect(data.paths.paths.map(({ hops }) => hops.map(({ to }) => to.slug))).toEqual(
      commonCompanies.map((company) => [company, 'right']),
    )
    console.log(runs.map(({ name, rows, dbHits, milliseconds }) => ({ name, rows, dbHits, milliseconds })))
  })

  test('longer ones are found, and what a bound cuts is said to be cut', async () => {
    const started = performance.now()
    const { data, errors } = await ask<Paths>(pathsOf('first: 50, maxHops: 6, rankBy: CONFIDENCE'))
    expect(performance.now() - started).toBeLessThan(LIMIT)
    expect(errors).toEqual([])
    expect(data.paths.paths).toHaveLength(50)
    if (!data.paths.complete) expect(data.paths.stoppedBecause).toMatch(/TIME|BOUND/)
  })

  test('what the time limit cuts leaves the shorter paths answered', async () => {
    const slow: Graph = {
      ...graph,
      read(statement, ...rest) {
        if (/\{ ?3 ?\}/.test(statement.text)) return Promise.reject(new GraphError('TIMEOUT'))
        return graph.read(statement, ...rest)
      },
    }
    const { data, errors } = await asker(slow)<Paths>(pathsOf('first: 50, types: [BASED_IN], maxHops: 2'))
    expect(errors).toEqual([])
    expect(data.paths.complete).toBe(true)
    const cut = await asker(slow)<Paths>(pathsOf('first: 50, rankBy: CONFIDENCE'))
    expect(cut.errors).toEqual([])
    expect(cut.data.paths).toMatchObject({ complete: false, stoppedBecause: 'TIME' })
    expect(cut.data.paths.paths).toHaveLength(COMMON)
    expect(cut.data.paths.paths.every(({ length }) => length === 2)).toBe(true)
  })
})

interface Neighborhood {
  readonly entity: {
    readonly degrees: readonly { readonly type: string; readonly direction: string; readonly count: number }[]
  }
  readonly neighborhood: {
    readonly nodes: readonly { readonly slug: string }[]
    readonly relationships: readonly { readonly type: string; readonly to: { readonly slug: string } }[]
    readonly stances: readonly { readonly target: { readonly slug: string } }[]
    readonly omitted: readonly {
      readonly entity: { readonly slug: string }
      readonly type: string
      readonly direction: string
      readonly shown: number
      readonly total: number
    }[]
  }
}

const NEIGHBORHOOD = `query ($depth: Int!, $perType: Int!, $first: Int!) {
  entity(slug: "left") { degrees { type direction count } }
  neighborhood(of: ["left"], depth: $depth, perType: $perType, first: $first) {
    nodes { slug } relationships { type to { slug } } stances { target { slug } }
    omitted(first: 100) { entity { slug } type direction shown total }
  }
}`

describe('Around a hub of 10,000 claims', () => {
  test('shown and omitted make the total of each type, and no type crowds out another', async () => {
    const { data, errors, statements, runs } = await ask<Neighborhood>(
      NEIGHBORHOOD,
      { depth: 1, perType: 20, first: 300 },
      true,
    )
    expect(errors).toEqual([])
    const { omitted, nodes, relationships, stances } = data.neighborhood
    expect(
      omitted.map(({ type, direction, shown, total }) => ({ type, direction, shown, total })).toSorted(byType),
    ).toEqual(
      data.entity.degrees
        .map(({ type, direction, count }) => ({ type, direction, shown: 20, total: count }))
        .toSorted(byType),
    )
    expect(omitted.reduce((sum, { total }) => sum + total, 0)).toBe(10_000)
    expect(omitted.map(({ total }) => total).toSorted()).toEqual(Object.values(HUB).toSorted())
    expect(relationships.filter(({ type }) => type === 'BASED_IN')).toHaveLength(20)
    expect(stances).toHaveLength(20)
    expect(nodes.length).toBeLessThanOrEqual(81)
    expect(statements.filter((name) => name === 'neighborhood/around')).toHaveLength(1)
    console.log(runs.map(({ name, rows, dbHits, milliseconds }) => ({ name, rows, dbHits, milliseconds })))
  })

  test('where there is no room for all, each type has its share', async () => {
    const { data } = await ask<Neighborhood>(NEIGHBORHOOD, { depth: 1, perType: 20, first: 9 })
    expect(data.neighborhood.nodes).toHaveLength(9)
    for (const { shown } of data.neighborhood.omitted) expect(shown).toBeGreaterThan(0)
  })

  test('three levels are three statements, inside the time limit', async () => {
    const started = performance.now()
    const { data, errors, statements } = await ask<Neighborhood>(NEIGHBORHOOD, { depth: 3, perType: 20, first: 500 })
    expect(performance.now() - started).toBeLessThan(settings.queryTimeoutMs)
    expect(errors).toEqual([])
    expect(statements.filter((name) => name === 'neighborhood/around')).toHaveLength(3)
    expect(data.neighborhood.nodes.length).toBeLessThanOrEqual(500)
    const { relationships, stances } = data.neighborhood
    expect(relationships.length + stances.length).toBeLessThanOrEqual(1_000)
  })
})

const byType = (a: { readonly type: string }, b: { readonly type: string }) => (a.type < b.type ? -1 : 1)

test('What two hubs have in common is found, those with most claims first', async () => {
  const { data, errors } = await ask<{
    commonNeighbors: { entity: { slug: string }; totalClaims: number; claims: unknown[] }[]
  }>('{ commonNeighbors(of: ["left", "right"], first: 60) { entity { slug } totalClaims claims(first: 5) { id } } }')
  expect(errors).toEqual([])
  const found = data.commonNeighbors
  expect(found.map(({ entity }) => entity.slug).toSorted()).toEqual(commonCompanies)
  expect(found.map(({ totalClaims }) => totalClaims)).toEqual(
    found.map(({ totalClaims }) => totalClaims).toSorted((a, b) => b - a),
  )
  for (const { claims, totalClaims } of found) expect(claims).toHaveLength(Math.min(5, totalClaims))
})
