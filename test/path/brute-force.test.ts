import { describe, expect, test } from 'vitest'
import { openGeneratedGraphs } from '../difference/asking.ts'
import { loadGraph } from '../difference/load-graph.ts'
import type { PlainGraph } from '../difference/model/graph.ts'
import { ANY_TIME, type Clocks, worldOf } from '../difference/model/world.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { dates, moments } from '../difference/universe.ts'
import { caseCount, inFull, SEED } from '../figures.ts'
import { type Random, randomOf } from '../generated/random.ts'
import { randomPaths, type Served, servedPaths } from './asked-paths.ts'
import { type PathsAsked, type PlainPath, pathsIn } from './model.ts'

const GRAPHS = caseCount(1, 12)
const QUESTIONS = 12
const BROKEN = inFull ? 10 : 1
const FIRST = 50

const { graph, ask } = await openGeneratedGraphs()

function randomClocks(random: Random): Clocks {
  const validAt = random.chance(0.3) ? random.pick(dates) : null
  const knownAt = random.chance(0.15) ? random.pick(moments) : null
  return { validAt, knownAt, certainty: random.chance(0.4) ? 'POSSIBLE' : 'CERTAIN' }
}

describe('Paths are those that an exhaustive walk finds', () => {
  const seen = { asked: 0, found: 0, unfinished: 0, several: 0, reversed: 0, longest: 0 }
  const random = randomOf(SEED)

  test(`over ${GRAPHS} graphs`, { timeout: 300_000 + GRAPHS * 10_000 }, async () => {
    const started = performance.now()
    for (let number = 0; number < GRAPHS; number += 1) {
      const plain = randomGraph(random)
      await loadGraph(graph, plain)
      const questions = Array.from(
        { length: QUESTIONS },
        () => [randomClocks(random), randomPaths(random, plain)] as const,
      )
      await Promise.all(questions.map(([clocks, asked]) => agree(plain, clocks, asked)))
    }
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`${seen.asked} questions in ${seconds} s: ${JSON.stringify(seen)}, DIFFERENCE_SEED=${SEED}`)
  })

  test('with every sort of path', () => {
    expect(seen.found).toBeGreaterThan(5 * GRAPHS)
    expect(seen.several).toBeGreaterThan(2 * GRAPHS)
    expect(seen.reversed).toBeGreaterThan(2 * GRAPHS)
    expect(seen.longest).toBeGreaterThan(inFull ? 4 : 2)
  })

  async function agree(plain: PlainGraph, clocks: Clocks, asked: PathsAsked): Promise<void> {
    const expected = pathsIn(worldOf(plain, clocks), asked)
    const served = await servedPaths(ask, clocks, asked)
    const where = JSON.stringify({ clocks, asked })
    seen.asked += 1
    seen.found += served.paths.length
    seen.longest = Math.max(seen.longest, ...served.paths.map(({ length }) => length))
    seen.several += served.paths.flatMap(({ hops }) => hops).filter(({ claims }) => claims.length > 1).length
    seen.reversed += served.paths.flatMap(({ hops }) => hops).filter(({ reversed }) => reversed).length
    if (served.complete) {
      expect(served.paths.map(pathOf), where).toEqual(expected.slice(0, FIRST))
      expect(served.stoppedBecause).toBe(null)
    } else {
      seen.unfinished += 1
      keepsValid(served, pathsIn(worldOf(plain, clocks), { ...asked, rankBy: 'HOPS' }), where)
    }
    for (const { slugs, length, totals, hops } of served.paths) {
      expect(length).toBe(slugs.length - 1)
      expect(totals).toEqual(hops.map(({ claims }) => claims.length))
    }
  }
})

test('Without the claims of one of its hops a path is gone, and paths that do not need them stay', {
  timeout: 240_000,
}, async () => {
  const random = randomOf(SEED + 1)
  let broken = 0
  for (let number = 0; number < 40 && broken < BROKEN; number += 1) {
    const plain = randomGraph(random)
    const asked: PathsAsked = { ...randomPaths(random, plain), maxHops: 3, direction: 'BOTH', through: null }
    const known = pathsIn(worldOf(plain, ANY_TIME), asked)
    const lost = known.find(({ hops }) => hops.length > 1)?.hops[0]
    if (!lost) continue
    broken += 1
    await loadGraph(graph, without(plain, lost.claims))
    const { paths } = await servedPaths(ask, ANY_TIME, asked)
    const left = known.filter(({ hops }) => !hops.some(({ claims }) => claims.some((id) => lost.claims.includes(id))))
    expect(paths.map(({ slugs }) => slugs)).toEqual(left.slice(0, FIRST).map(({ slugs }) => slugs))
  }
  expect(broken).toBe(BROKEN)
})

/** The graph without claims with these ids. Stances and relationships share no ids. */
function without({ stances, relationships, ...graph }: PlainGraph, ids: readonly string[]): PlainGraph {
  return {
    ...graph,
    stances: stances.filter(({ id }) => !ids.includes(id)),
    relationships: relationships.filter(({ id }) => !ids.includes(id)),
  }
}

test('With more ways than are searched in a direction, paths are valid and the answer says it is cut', async () => {
  const plain = completeGraph(14)
  await loadGraph(graph, plain)
  const asked: PathsAsked = {
    ...{ from: 'company-0', to: 'company-1', maxHops: 4, through: null, avoid: null, avoidKinds: null },
    ...{ types: null, includeStances: true, direction: 'BOTH', minConfidence: null, rankBy: 'HOPS' },
  }
  const short = await servedPaths(ask, ANY_TIME, asked)
  const all = pathsIn(worldOf(plain, ANY_TIME), asked)
  expect(short.complete).toBe(true)
  expect(short.paths.map(pathOf)).toEqual(all.slice(0, FIRST))
  const cut = await servedPaths(ask, ANY_TIME, { ...asked, rankBy: 'CONFIDENCE' })
  expect(cut.paths).toHaveLength(FIRST)
  keepsValid(cut, all, 'a complete graph')

  const outgoing: PathsAsked = { ...asked, to: 'company-6', maxHops: 6, direction: 'OUTGOING' }
  const along = await servedPaths(ask, ANY_TIME, outgoing)
  expect(along.complete).toBe(true)
  expect(along.paths.map(pathOf)).toEqual(pathsIn(worldOf(plain, ANY_TIME), outgoing))
})

/** A graph of companies, each joined to every other by a claim. */
function completeGraph(count: number): PlainGraph {
  const evidence = { citations: ['source#1'], attribution: 'STATED', recordedAt: '2020-01-01T00:00:00.000Z' }
  const numbers = Array.from({ length: count }, (_, number) => number)
  return {
    entities: [
      { kind: 'Source', slug: 'source', properties: { slug: 'source', name: 'A source' } },
      ...numbers.map((number) => {
        const slug = `company-${number}`
        return { kind: 'Company', slug, properties: { slug, name: slug, citations: ['source#1'] } } as const
      }),
    ],
    stances: [],
    relationships: numbers.flatMap((one) =>
      numbers.slice(one + 1).map((other) => {
        const id = `${one}-${other}`
        const properties = { id, ...evidence, confidence: (one + other) % 2 === 0 ? 1 : 0.5 }
        return { id, type: 'COMPETES_WITH', from: `company-${one}`, to: `company-${other}`, properties } as const
      }),
    ),
    reports: [],
  }
}

function pathOf({ slugs, confidence, hops }: Served['paths'][number]): PlainPath {
  return { slugs, confidence, hops }
}

/** If a limit stopped the search, every path is valid and appears once, and no shorter one is missing. */
function keepsValid({ paths, stoppedBecause }: Served, all: readonly PlainPath[], where: string): void {
  const known = new Map(all.map((path) => [path.slugs.join(' '), path]))
  expect(stoppedBecause, where).toBe('BOUND')
  expect(new Set(paths.map(({ slugs }) => slugs.join(' '))).size).toBe(paths.length)
  for (const path of paths) expect(pathOf(path), where).toEqual(known.get(path.slugs.join(' ')))
}
