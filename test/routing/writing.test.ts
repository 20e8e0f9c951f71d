import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { everythingIn, withoutMoments } from '../backup/whole-graph.ts'
import { loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied, exampleText, filesOf, importing } from '../import/importing.ts'
import { behindCluster, rounds } from './behind.ts'

// Writes in a cluster. `npm run test:routing` plays these scenarios ten times.

const graph = await openTestGraph()
const quiet = () => undefined

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, quiet)
})
beforeEach(() => emptied(graph))

/** In milliseconds: longer than a read takes on a busy machine. */
const LAG = 1_000
const CREATE = { name: 'test/create', text: 'CREATE (:Halfway {number: $number})' }
const COUNT = { name: 'test/count', text: 'MATCH (n:Halfway) RETURN count(n) AS count' }

/** The graph after some work, without the moments of it. */
async function after(work: (graph: Graph) => Promise<unknown>, own: Graph) {
  const since = new Date().toISOString()
  await emptied(graph)
  await work(own)
  expect(await checkGraph(graph)).toEqual([])
  expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
  return withoutMoments(await everythingIn(graph), since)
}

/** The same work without a disturbance, once: the graph after it, and how many messages of writes it took. */
function undisturbed(work: (graph: Graph) => Promise<unknown>) {
  let done: Promise<{ readonly content: readonly string[]; readonly writes: number }> | undefined
  return () => {
    done ??= behindCluster().then(async ({ cluster, patient }) => {
      const content = await after(work, patient)
      return { content, writes: cluster.writes() }
    })
    return done
  }
}

const example = () => filesOf({ 'rows.jsonl': exampleText })
const importExample = (own: Graph, paths = example()) => importing(own, 'native', paths)
const derive = async (own: Graph) => {
  await loadSmallGraph(graph)
  await deriveGraph(own, { report: quiet })
}
const wholeImport = undisturbed(importExample)
const works = [
  ['an import', importExample, wholeImport],
  ['a derivation', derive, undisturbed(derive)],
] as const

describe.each(rounds)('Round $round', ({ share }) => {
  test('a read after a write of this process waits for a reader that lags, and sees it; others do not wait', async () => {
    const { cluster, graph: own, another } = await behindCluster()
    await Promise.all([own.read(COUNT), own.read(COUNT)]) // makes the connections
    cluster.lag('b', LAG)
    cluster.lag('c', LAG)

    await own.write(CREATE, { number: 1 })
    await another().read(COUNT)
    expect(cluster.waited()).toBe(0)
    await own.write(CREATE, { number: 2 })
    const begun = performance.now()
    const rows = await own.read(COUNT)

    expect(rows).toEqual([{ count: 2 }])
    expect(cluster.waited()).toBe(1)
    expect(performance.now() - begun).toBeGreaterThan(LAG / 2)
    expect(cluster.count('a', 'read')).toBe(0)
  })

  test('eight writers, and another leader meanwhile: nothing acknowledged is lost, and nothing is there twice', async () => {
    const { cluster, patient } = await behindCluster()
    cluster.afterWrites(20 + Math.round(100 * share)).leader('b')
    let number = 0
    const writer = async () => {
      while (number < 80) {
        number += 1
        const params = { number }
        await (number % 4 === 0 ? patient.write(CREATE, params) : patient.transaction((send) => send(CREATE, params)))
      }
    }

    await Promise.all(Array.from({ length: 8 }, writer))

    expect(cluster.refused()).toBeGreaterThan(0)
    expect(cluster.count('b', 'write')).toBeGreaterThan(0)
    const text = 'MATCH (n:Halfway) RETURN count(n) AS count, count(DISTINCT n.number) AS numbers'
    expect(await run(graph, text)).toEqual([{ count: number, numbers: number }])
  })

  test.each(works)('another leader during %s: the graph is as without', async (_, work, whole) => {
    const { content, writes } = await whole()
    const { cluster, patient } = await behindCluster()
    cluster.afterWrites(Math.ceil(writes * share)).leader('b')

    expect(await after(work, patient)).toEqual(content)

    expect(cluster.refused()).toBeGreaterThan(0)
    expect(cluster.count('b', 'write')).toBeGreaterThan(0)
    expect(cluster.count('c', 'write')).toBe(0)
  })

  test('a leader that goes during an import: it goes on, by itself or when it is run again', async () => {
    const { content, writes } = await wholeImport()
    const paths = example()
    const { cluster, patient } = await behindCluster()
    const midway = cluster.afterWrites(Math.ceil(writes * share))
    midway.drop('a', 'stays')
    midway.leader('b')

    const goingOn = (own: Graph) => importExample(own, paths).catch(() => importExample(own, paths))
    const told = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('"Import" ')) // the last run's
    expect(told(await after(goingOn, patient))).toEqual(told(content))

    expect(cluster.count('b', 'write')).toBeGreaterThan(0)
  })
})
