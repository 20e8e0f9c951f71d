import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Ask, asking } from '../difference/asking.ts'
import { loadGraph } from '../difference/load-graph.ts'
import type { PlainGraph } from '../difference/model/graph.ts'
import { type Clocks, worldOf } from '../difference/model/world.ts'
import { type Random, seeded } from '../difference/random.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { dates, moments } from '../difference/universe.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { randomPaths, type Served, servedPaths } from './asked-paths.ts'
import { type PathsAsked, type PlainPath, pathsIn } from './model.ts'

/** By default the same on every run; other seeds try other cases. */
const SEED = Number(process.env['DIFFERENCE_SEED'] ?? 2018)
const GRAPHS = Number(process.env['DIFFERENCE_GRAPHS'] ?? 26)
const QUESTIONS = 12
const FIRST = 50

let graph: Graph
let ask: Ask

beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
  ask = asking(graph)
})

function randomClocks(random: Random): Clocks {
  const validAt = random.chance(30) ? random.pick(dates) : null
  return { validAt, knownAt: random.chance(15) ? random.pick(moments) : null }
}

describe('Paths are those that walking every way finds', () => {
  const seen = { asked: 0, found: 0, unfinished: 0, several: 0, reversed: 0, longest: 0 }
  const random = seeded(SEED)

  test(`over ${GRAPHS} graphs`, { timeout: 60_000 + GRAPHS * 10_000 }, async () => {
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

  test.skipIf(GRAPHS < 26)('and of every sort', () => {
    expect(seen.found).toBeGreaterThan(300)
    expect(seen.several).toBeGreaterThan(50)
    expect(seen.reversed).toBeGreaterThan(50)
    expect(seen.longest).toBeGreaterThan(4)
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

function pathOf({ slugs, confidence, hops }: Served['paths'][number]): PlainPath {
  return { slugs, confidence, hops }
}

/** Where a bound cut the search: all that is answered holds, each once, and none that is shorter is missing. */
function keepsValid({ paths, stoppedBecause }: Served, all: readonly PlainPath[], where: string): void {
  const known = new Map(all.map((path) => [path.slugs.join(' '), path]))
  expect(stoppedBecause, where).toBe('BOUND')
  expect(new Set(paths.map(({ slugs }) => slugs.join(' '))).size).toBe(paths.length)
  for (const path of paths) expect(pathOf(path), where).toEqual(known.get(path.slugs.join(' ')))
}
