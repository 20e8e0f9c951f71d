import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Claim {
  readonly __typename: string
  readonly sentence: string
  readonly confidence: number
  readonly validFrom: string | null
  readonly heldOn?: string | null
  readonly citations: readonly { readonly locator: string | null; readonly source: { readonly slug: string } }[]
}

interface Path {
  readonly length: number
  readonly confidence: number
  readonly sentence: string
  readonly hops: readonly {
    readonly from: { readonly slug: string; readonly kind: string }
    readonly to: { readonly slug: string }
    readonly reversed: boolean
    readonly totalClaims: number
    readonly claims: readonly Claim[]
  }[]
}

interface Paths {
  readonly paths: {
    readonly complete: boolean
    readonly stoppedBecause: string | null
    readonly paths: readonly Path[]
  }
}

const PATHS = (args: string, clocks = '') => `query ${clocks} { paths(${args}) {
  complete stoppedBecause
  paths { length confidence sentence hops {
    from { slug kind } to { slug } reversed totalClaims
    claims(first: 2) { __typename sentence confidence validFrom ... on Stance { heldOn } citations { locator source { slug } } }
  } }
} }`

async function pathsOf(args: string, clocks = '') {
  const { data, errors, statements } = await ask<Paths>(PATHS(args, clocks))
  expect(errors).toEqual([])
  return { ...data.paths, statements }
}

const ways = (paths: readonly Path[]) => paths.map(({ hops }) => hops.map(({ to }) => to.slug).join(' '))

describe('A path', () => {
  test('describes each hop by its claims and their evidence, and the whole path in words', async () => {
    const { paths, complete } = await pathsOf('from: "google", to: "zte-export-ban", first: 1')
    expect(complete).toBe(true)
    expect(ways(paths)).toEqual(['zte zte-export-ban'])
    const [path] = paths
    expect(path?.sentence).toBe(path?.hops.map(({ claims }) => claims[0]?.sentence).join(' '))
    expect(path?.hops[0]?.claims[0]?.sentence).toBe('Google supplies the Android operating system to ZTE.')
    for (const hop of path?.hops ?? []) {
      expect(hop.claims.length).toBe(Math.min(2, hop.totalClaims))
      for (const { citations } of hop.claims) expect(citations.length).toBeGreaterThan(0)
    }
  })

  test('combines parallel claims, including stances, in one hop, the most certain first', async () => {
    const { paths } = await pathsOf('from: "zte", to: "zte-export-ban", first: 1')
    const [hop] = paths[0]?.hops ?? []
    expect(hop?.totalClaims).toBeGreaterThan(1)
    const confidences = hop?.claims.map(({ confidence }) => confidence) ?? []
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
    expect(paths[0]?.confidence).toBe(confidences[0])
    const { paths: other } = await pathsOf('from: "zte", to: "zte-export-ban", includeStances: false, first: 1')
    expect(other[0]?.hops[0]?.totalClaims ?? 0).toBeLessThan(hop?.totalClaims ?? 0)
  })

  test('has every hop in the requested direction', async () => {
    const { paths } = await pathsOf('from: "qualcomm", to: "made-in-china-2025", direction: OUTGOING, first: 20')
    expect(paths.length).toBeGreaterThan(0)
    for (const { hops } of paths) expect(hops.map(({ reversed }) => reversed)).not.toContain(true)
    const back = await pathsOf('from: "made-in-china-2025", to: "qualcomm", direction: INCOMING, first: 20')
    const turned = paths.map(({ hops }) =>
      hops
        .map(({ from }) => from.slug)
        .toReversed()
        .join(' '),
    )
    expect(ways(back.paths).toSorted()).toEqual(turned.toSorted())
    for (const { hops } of back.paths) expect(hops.map(({ reversed }) => reversed)).not.toContain(false)
  })

  test('leads through every required entity, and through no excluded one', async () => {
    const through = await pathsOf(
      'from: "google", to: "made-in-china-2025", through: ["qualcomm"], maxHops: 5, first: 10',
    )
    expect(through.paths.length).toBeGreaterThan(0)
    for (const way of ways(through.paths)) expect(way.split(' ')).toContain('qualcomm')
    const avoid = await pathsOf(
      'from: "google", to: "made-in-china-2025", avoid: ["china"], avoidKinds: [EVENT], first: 10',
    )
    for (const { hops } of avoid.paths) {
      expect(hops.slice(1).filter(({ from }) => from.slug === 'china' || from.kind === 'EVENT')).toEqual([])
    }
  })

  test('does not lead through sources, but can end at one', async () => {
    const { data } = await ask<{ sources: { edges: { node: { slug: string } }[] } }>(
      '{ sources(first: 1, orderBy: [{ relationships: { count: DESC } }]) { edges { node { slug } } } }',
    )
    const source = data.sources.edges[0]?.node.slug
    const { paths } = await pathsOf(`from: "${source}", to: "china", first: 20`)
    expect(paths.length).toBeGreaterThan(0)
    for (const { hops } of paths) expect(hops.slice(1).map(({ from }) => from.kind)).not.toContain('SOURCE')
  })

  test('can be ranked by the product of its best claims', async () => {
    const { paths } = await pathsOf('from: "qualcomm", to: "made-in-china-2025", rankBy: CONFIDENCE, first: 20')
    const confidences = paths.map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
    for (const { confidence, hops } of paths) {
      const product = hops.reduce((sum, { claims }) => sum * (claims[0]?.confidence ?? 0), 1)
      expect(confidence).toBeCloseTo(product, 6)
    }
  })

  test('never shows what began after the date', async () => {
    for (const date of ['2016', '2018-03', '2018-04-16']) {
      const { paths } = await pathsOf('from: "zte", to: "us-tariffs", first: 20', `@asOf(validAt: "${date}")`)
      const begun = paths.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims.map(beginOf)))
      for (const begin of begun) expect(begin.slice(0, date.length) <= date.slice(0, begin.length)).toBe(true)
    }
    const before = await pathsOf('from: "zte", to: "us-tariffs"', '@asOf(knownAt: "2020-01-01T00:00:00Z")')
    expect(before).toMatchObject({ paths: [], complete: true })
  })
})

const beginOf = ({ validFrom, heldOn }: Claim) => validFrom ?? heldOn ?? ''

describe('Without a path', () => {
  test('from an entity to itself the list is empty and complete', async () => {
    expect(await pathsOf('from: "zte", to: "zte"')).toEqual({
      ...{ paths: [], complete: true, stoppedBecause: null },
      statements: ['entity/by-slug'],
    })
  })

  test('between entities that no such type joins it is, too', async () => {
    const { statements, ...answer } = await pathsOf(
      'from: "google", to: "iran", types: [HAS_BROADER], includeStances: false',
    )
    expect(answer).toEqual({ paths: [], complete: true, stoppedBecause: null })
    expect(statements).toEqual(['entity/by-slug', 'path/hops', ...Array.from({ length: 3 }, () => 'path/of-length')])
  })

  test.for([
    ['from', 'from: "acme", to: "zte"'],
    ['to', 'from: "zte", to: "acme"'],
    ['through', 'from: "zte", to: "china", through: ["acme"]'],
    ['avoid', 'from: "zte", to: "china", avoid: ["acme"]'],
  ] as const)('an unknown slug is NOT_FOUND: %s', async ([name, args]) => {
    const { errors, statements } = await ask(PATHS(args))
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining(`Argument '${name}'`) }])
    expect(statements).toEqual(['entity/by-slug', 'search/entities'])
  })
})

describe('What cannot be asked is refused without a statement', () => {
  const zteToChina = 'paths(from: "zte", to: "china"'
  test.for([
    [`{ ${zteToChina}, maxHops: 7) { complete } }`, "Argument 'maxHops' must be from 1 to 6; got 7."],
    [`{ ${zteToChina}, maxHops: 0) { complete } }`, "Argument 'maxHops' must be from 1 to 6; got 0."],
    [`{ ${zteToChina}, first: 51) { complete } }`, "Argument 'first' must be from 1 to 50; got 51."],
    [`{ ${zteToChina}, minConfidence: 1.5) { complete } }`, "Argument 'minConfidence' must be from 0 to 1; got 1.5."],
    [`{ ${zteToChina}, through: ["iran"], avoid: ["iran"]) { complete } }`, "'through' and 'avoid' both name \"iran\""],
    [
      `{ ${zteToChina}) { paths { hops { claims(first: 21) { id } } } } }`,
      "Argument 'first' must be from 1 to 20; got 21.",
    ],
    ['{ neighborhood(of: []) { complete } }', "Argument 'of' takes 1 to 10 different entries; got 0."],
    ['{ neighborhood(of: ["zte"], depth: 4) { complete } }', "Argument 'depth' must be from 1 to 3; got 4."],
    ['{ neighborhood(of: ["zte"], perType: 101) { complete } }', "Argument 'perType' must be from 1 to 100; got 101."],
    ['{ neighborhood(of: ["zte", "iran"], first: 1) { complete } }', "Argument 'first' must be from 2 to 500; got 1."],
    [
      '{ neighborhood(of: ["zte"]) { omitted(first: 101) { total } } }',
      "Argument 'first' must be from 1 to 100; got 101",
    ],
    [
      '{ commonNeighbors(of: ["zte", "zte"]) { totalClaims } }',
      "Argument 'of' takes 2 to 10 different entries; got 1.",
    ],
    [
      '{ commonNeighbors(of: ["zte", "iran"], first: 0) { totalClaims } }',
      "Argument 'first' must be from 1 to 100; got 0",
    ],
  ] as const)('%s', async ([query, message]) => {
    const { errors, statements } = await ask(query)
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }])
    expect(statements).toEqual([])
  })

  test('as is a request whose arguments make it too complex', async () => {
    const deep = '{ paths { hops { claims(first: 20) { citations { source { name } } } } } }'
    const { errors, statements } = await ask(`{ ${zteToChina}, first: 50) ${deep} }`)
    expect(errors).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }])
    expect(statements).toEqual([])
    const many = Array.from({ length: 13 }, (_, index) => `p${index}: ${zteToChina}, first: 1) { complete }`)
    expect((await ask(`{ ${many.join(' ')} }`)).errors).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }])
  })
})
