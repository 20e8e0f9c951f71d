import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { inFull } from '../figures.ts'
import { loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied } from '../import/importing.ts'
import { behindCluster, rounds } from './behind.ts'
import { after, undisturbed } from './undisturbed.ts'

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

const derive = async (own: Graph) => {
  await loadSmallGraph(graph)
  await deriveGraph(own, { report: quiet })
}
const whole = undisturbed(derive)

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

  if (inFull) {
    test('another leader during a derivation: the graph is as without', async () => {
      const { content, writes } = await whole()
      const { cluster, patient } = await behindCluster()
      cluster.afterWrites(Math.ceil(writes * share)).leader('b')

      expect(await after(derive, patient)).toEqual(content)

      expect(cluster.refused()).toBeGreaterThan(0)
      expect(cluster.count('b', 'write')).toBeGreaterThan(0)
      expect(cluster.count('c', 'write')).toBe(0)
    })
  }
})
