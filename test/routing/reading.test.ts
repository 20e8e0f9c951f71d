import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { serveGraph } from '../examples/serving.ts'
import { ask } from '../faults/clients.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { behindCluster, rounds } from './behind.ts'

// Reads in a cluster. `npm run test:routing` plays these scenarios ten times.

useGraph('article')

const COUNT = { name: 'test/count', text: 'MATCH (s:Stance) RETURN count(s) AS stances' }
let right: ReadonlySet<unknown>
beforeAll(async () => {
  right = await reads(await openTestGraph(), 1)
})

/** Reads that often, some at a time, and returns each answer or why there was none. */
async function reads(graph: Graph, times: number): Promise<ReadonlySet<unknown>> {
  const answers = new Set<unknown>()
  const reader = async () => {
    for (let number = 0; number < times / 5; number += 1) {
      const told = await graph
        .read(COUNT, {}, { timeoutMs: 8_000 })
        .catch((error: Error) => [{ stances: error.message }])
      answers.add(told[0]?.['stances'])
    }
  }
  await Promise.all(Array.from({ length: 5 }, reader))
  return answers
}

/** A server of that graph, and what it answers to a query and to a load balancer. */
async function served(graph: Graph) {
  const { origin } = new URL(await serveGraph(graph))
  return {
    asked: async () => {
      const { status, code } = await ask(origin, '{ country(slug: "china") { name } }')
      return `${status} ${code}`
    },
    ready: async () => (await fetch(`${origin}/ready`)).status,
  }
}

const FINE = '200 null'
const REFUSED = '503 DATABASE_UNAVAILABLE'
const SOON = { timeout: 10_000 }

describe.each(rounds)('Round $round', () => {
  test('no read goes to the leader, and no write to a reader', async () => {
    const { cluster, graph } = await behindCluster()

    expect(await reads(graph, 40)).toEqual(right)
    await graph.write({ name: 'test/nothing', text: 'MATCH (n:Nobody) DELETE n' })
    await graph.transaction((run) => run({ name: 'test/nothing', text: 'MATCH (n:Nobody) DELETE n' }))

    const counts = (['a', 'b', 'c'] as const).map((name) => [cluster.count(name, 'read'), cluster.count(name, 'write')])
    expect(counts).toEqual([
      [0, 2],
      [expect.any(Number), 0],
      [expect.any(Number), 0],
    ])
    expect(counts.map(([read]) => Number(read) > 0)).toEqual([false, true, true])
  })

  test('a reader that goes takes no read with it, and the server stays ready', async () => {
    const { cluster, graph } = await behindCluster()
    const { ready } = await served(graph)
    expect(await reads(graph, 10)).toEqual(right)

    cluster.at(50).drop('b', 'stays') // a routing table may name it for a while, and first
    expect(await reads(graph, 200)).toEqual(right)

    expect(cluster.count('a', 'read')).toBe(0)
    expect(cluster.count('c', 'read'), 'most were still to be read').toBeGreaterThan(2 * cluster.count('b', 'read'))
    expect(await ready()).toBe(200)
  })

  test('a reader that freezes, and was the only one that had answered, is asked for the others no longer', async () => {
    const { cluster, graph } = await behindCluster({ readers: ['b'] })
    const { asked, ready } = await served(graph)
    expect(await asked()).toBe(FINE)

    cluster.readers('c')
    cluster.freeze('b')
    await expect.poll(ready, { timeout: 15_000 }).toBe(200)
    await expect.poll(asked, SOON).toBe(FINE)
    expect(await ready()).toBe(200)
  })

  test('a leader that goes takes no read with it, although the address of the settings is its own', async () => {
    const { cluster, graph } = await behindCluster({ ttl: 1 })
    const { asked, ready } = await served(graph)
    expect(await asked()).toBe(FINE)

    cluster.drop('a', 'stays')
    await pause(1_100) // the routing table is stale by now

    expect(await asked()).toBe(FINE)
    expect(await ready()).toBe(200)
    expect(await reads(graph, 20)).toEqual(right)
  })

  test('a leader that the routing table names as the only reader is read from', async () => {
    const { cluster, graph } = await behindCluster({ readers: ['a'] })

    expect(await reads(graph, 10)).toEqual(right)

    expect(cluster.count('a', 'read')).toBeGreaterThanOrEqual(10)
    expect([cluster.count('b', 'read'), cluster.count('c', 'read')]).toEqual([0, 0])
  })

  test('a routing table without readers is refused clearly, until there is one', async () => {
    const { cluster, graph } = await behindCluster({ ttl: 1 })
    const { asked, ready } = await served(graph)
    expect(await asked()).toBe(FINE)

    cluster.readers()
    await pause(1_100)

    expect(await asked()).toBe(REFUSED)
    expect(await ready()).toBe(503)
    cluster.readers('b')
    await expect.poll(asked, SOON).toBe(FINE)
    expect(await ready()).toBe(200)
  })

  test('a stale routing table and no member that gives another is an outage, until one does', async () => {
    const { cluster, graph } = await behindCluster({ ttl: 1 })
    const { asked, ready } = await served(graph)
    expect(await asked()).toBe(FINE)

    cluster.routers(false)
    await pause(1_100)

    expect(await asked()).toBe(REFUSED)
    expect(await ready()).toBe(503)
    cluster.routers(true)
    await expect.poll(asked, SOON).toBe(FINE)
    expect(await ready()).toBe(200)
  })
})
