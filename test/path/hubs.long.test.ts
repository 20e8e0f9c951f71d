import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker, standardTimes, unlimited } from '../ask.ts'
import { exporting } from '../export/exporting.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { commonCompanies, companyOf, HUB, loadHubs } from './hub-graph.ts'

let graph: Graph
let ask: ReturnType<typeof asker>

beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadHubs(graph)
  ask = asker(graph, unlimited, { queryTimeoutMs: 120_000, requestTimeoutMs: 120_000 })
})

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

describe('Between two hubs of 10,000 relationships', () => {
  test('the shortest paths are complete, and ordered by slug', async () => {
    const { data, errors, runs } = await ask<Paths>(pathsOf('first: 50'), {}, true)
    expect(errors).toEqual([])
    expect(data.paths).toMatchObject({ complete: true, stoppedBecause: null })
    expect(data.paths.paths.map(({ hops }) => hops.map(({ to }) => to.slug))).toEqual(
      commonCompanies.map((company) => [company, 'right']),
    )
    console.log(runs.map(({ name, rows, dbHits, milliseconds }) => ({ name, rows, dbHits, milliseconds })))
  })

  test('those in one direction are found, however many there are in any direction', async () => {
    const common = commonCompanies.slice(20, 25)
    const avoid = JSON.stringify(commonCompanies.filter((company) => !common.includes(company)))
    const { data: either } = await ask<Paths>(pathsOf(`first: 50, maxHops: 4, avoid: ${avoid}`))
    expect(either.paths).toMatchObject({ complete: false, stoppedBecause: 'BOUND' })

    const { data } = await ask<Paths>(pathsOf(`first: 50, maxHops: 4, direction: INCOMING, avoid: ${avoid}`))

    const supplied = common.toReversed() // each is supplied by the next
    const lines = common
      .slice(0, 3)
      .flatMap((_, more) =>
        supplied.slice(more).map((_, start) => [...supplied.slice(start, start + more + 1), 'right']),
      )
    expect(data.paths).toMatchObject({ complete: true, stoppedBecause: null })
    expect(data.paths.paths.map(({ hops }) => hops.map(({ to }) => to.slug)).toSorted()).toEqual(lines.toSorted())
    expect(lines).toHaveLength(12)
  })
})

describe("Within the server's standard statement timeout, paths", () => {
  const HUBS = 'from: "left", to: "right"'
  const LEAVES = `from: "${companyOf(5)}", to: "${companyOf(13_000)}"`
  test.for([
    ['between the hubs, the surest', `${HUBS}, maxHops: 6, rankBy: CONFIDENCE`],
    ['through what is far from both', `${HUBS}, maxHops: 6, through: ["${companyOf(3_000)}", "holding"]`],
    ['between a hub and a leaf', `from: "left", to: "${companyOf(13_000)}", maxHops: 6, rankBy: CONFIDENCE`],
    ['between leaves, the surest', `${LEAVES}, maxHops: 6, rankBy: CONFIDENCE`],
    ['between leaves, certain ones alone', `${LEAVES}, maxHops: 6, minConfidence: 0.9`],
  ] as const)('%s are complete, or said not to be', async ([, args]) => {
    const { complete, stoppedBecause, lengths } = await inStandardTime(args)
    expect(lengths).toEqual(lengths.toSorted())
    expect(stoppedBecause).toBeOneOf(complete ? [null] : ['TIME', 'BOUND'])
  })

  test('that are short are answered even if time is too short for longer ones', async () => {
    const [one, other] = [companyOf(300), companyOf(400)] // the holding does not own them
    const types = 'types: [BASED_IN, OWNS], includeStances: false'
    const short = await inStandardTime(`from: "${one}", to: "${other}", ${types}, maxHops: 2`)
    expect(short).toEqual({ complete: true, stoppedBecause: null, lengths: [2] })

    // There are millions of ways of six hops from the country through companies and their holding back to it
    const cut = await inStandardTime(`from: "${one}", to: "${other}", ${types}, maxHops: 6`)

    expect(cut).toEqual({ complete: false, stoppedBecause: 'TIME', lengths: [2] })
    expect((await exportedPaths(`from: "${one}", to: "${other}", ${types}, maxHops: 6`)).complete).toBe('false')
  })

  test('of which none is found in time are an error, and no file', async () => {
    // The country and its companies are joined to the other country only by what both share
    const apart = `from: "${companyOf(300)}", to: "${companyOf(13_000)}", avoid: ${JSON.stringify(commonCompanies)}`
    const types = 'types: [BASED_IN, OWNS], includeStances: false'
    const { data, errors } = await ask<Paths>(`{ paths(${apart}, ${types}, maxHops: 4) { complete paths { length } } }`)
    expect({ data, errors }).toEqual({ data: { paths: { complete: true, paths: [] } }, errors: [] })

    const cut = await asker(graph, unlimited, hurried)(`{ paths(${apart}, ${types}, maxHops: 6) { paths { length } } }`)

    expect(cut.data).toBe(null)
    expect(cut.errors).toMatchObject([{ code: 'TIMEOUT', message: expect.stringMatching(/none .* smaller 'maxHops'/) }])
    const { status, text } = await exportedPaths(`${apart}, ${types}, maxHops: 6`)
    expect(status).toBe(504)
    expect(JSON.parse(text).errors).toMatchObject([
      { extensions: { code: 'TIMEOUT' }, message: cut.errors[0]?.message },
    ])
  })

  const hurried = { queryTimeoutMs: 2_000, requestTimeoutMs: 120_000 }

  async function exportedPaths(args: string) {
    const fetchExport = exporting(graph, hurried)
    const { status, headers, text } = await fetchExport(`?format=csv&of=paths&arguments=${encodeURIComponent(args)}`)
    return { status, complete: headers.get('x-complete'), text }
  }

  async function inStandardTime(args: string) {
    const started = performance.now()
    const { data, errors } = await asker(
      graph,
      unlimited,
      standardTimes,
    )<Paths | null>(`{ paths(${args}, first: 50) { complete stoppedBecause paths { length hops { to { slug } } } } }`)
    expect(performance.now() - started).toBeLessThan(standardTimes.queryTimeoutMs)
    if (data === null) {
      expect(errors).toMatchObject([{ code: expect.stringMatching(/^(TIMEOUT|TOO_LARGE)$/) }])
      return { complete: false, stoppedBecause: errors[0]?.code === 'TIMEOUT' ? 'TIME' : 'BOUND', lengths: [] }
    }
    expect(errors).toEqual([])
    const { paths, ...rest } = data.paths
    return { ...rest, lengths: paths.map(({ length }) => length) }
  }
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

describe('Around a hub of 10,000 relationships', () => {
  test('shown and omitted claims add up to the total of each type, and no type crowds out another', async () => {
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
    expect(omitted.reduce((sum, { total }) => sum + total, 0)).toBe(11_500)
    expect(omitted.map(({ total }) => total).toSorted()).toEqual(Object.values(HUB).toSorted())
    expect(relationships.filter(({ type }) => type === 'BASED_IN')).toHaveLength(20)
    expect(stances).toHaveLength(20)
    expect(nodes.length).toBeLessThanOrEqual(81)
    expect(statements.filter((name) => name === 'neighborhood/around')).toHaveLength(1)
    console.log(runs.map(({ name, rows, dbHits, milliseconds }) => ({ name, rows, dbHits, milliseconds })))
  })

  test('if there is not room for all, each type has its share', async () => {
    const { data } = await ask<Neighborhood>(NEIGHBORHOOD, { depth: 1, perType: 20, first: 9 })
    const { nodes, relationships, stances, omitted } = data.neighborhood
    expect(nodes.length).toBeLessThanOrEqual(9)
    expect(nodes.length === 9 || relationships.length + stances.length === 18).toBe(true) // a limit is reached
    for (const { shown } of omitted) expect(shown).toBeGreaterThan(0)
  })

  test('three levels take three statements, within the timeout', async () => {
    const started = performance.now()
    const { data, errors, statements } = await ask<Neighborhood>(NEIGHBORHOOD, { depth: 3, perType: 20, first: 500 })
    expect(performance.now() - started).toBeLessThan(standardTimes.queryTimeoutMs)
    expect(errors).toEqual([])
    expect(statements.filter((name) => name === 'neighborhood/around')).toHaveLength(3)
    expect(data.neighborhood.nodes.length).toBeLessThanOrEqual(500)
    const { relationships, stances } = data.neighborhood
    expect(relationships.length + stances.length).toBeLessThanOrEqual(1_000)
  })
})

const byType = (a: { readonly type: string }, b: { readonly type: string }) => (a.type < b.type ? -1 : 1)

test('Common neighbours of two hubs are found, those with the most claims first', async () => {
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
