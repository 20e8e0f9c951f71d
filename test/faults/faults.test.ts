import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings, standardTimes } from '../ask.ts'
import { inFull } from '../figures.ts'
import { testNeo4j, useGraph } from '../graph.ts'
import { ask, type Outcome, outcomeOf, startClients } from './clients.ts'
import { openProxy, type TcpProxy } from './proxy.ts'

// A few of the faults of `npm run test:faults`, each for a few seconds.

useGraph('article')

const QUERY = '{ stances(first: 3) { edges { node { position holder { name } } } } }'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A server that reaches its database through a proxy. */
async function behindProxy() {
  const address = testNeo4j()
  const proxy = await openProxy(address.uri)
  const graph = openGraph({ ...address, uri: proxy.uri })
  const listener = await listen(0, '127.0.0.1')
  ends.push(
    () => proxy.close(),
    () => graph.close(),
    () => listener.close(0),
  )
  listener.serve(createServer(graph, { ...settings, ...standardTimes }))
  return { proxy, graph, origin: listener.origin }
}

/** How long the fault lasts, and how long to wait afterwards, in milliseconds. */
const LASTS = 4_000
const AFTERWARDS = 9_000

interface Fault {
  begin(proxy: TcpProxy): void
  end(proxy: TcpProxy): void
}

/** What six clients see, and the number of connections before and after. */
async function under(fault: Fault) {
  const { proxy, origin } = await behindProxy()
  const clients = startClients(origin, { count: 6, query: QUERY, think: 50 })
  await pause(1_500)
  const before = proxy.open()
  const began = performance.now()
  fault.begin(proxy)
  await pause(LASTS)
  const ready = (await fetch(`${origin}/ready`)).status
  const live = (await fetch(`${origin}/live`)).status
  const refused = await ask(origin, QUERY)
  const ended = performance.now()
  fault.end(proxy)
  for (let waited = 0; waited < AFTERWARDS; waited += 100) {
    await pause(100)
    const { firstSuccess } = outcomeOf(clients.answers, began, ended)
    if (firstSuccess !== null && performance.now() - ended > firstSuccess + 1_500) break
  }
  const outcome = outcomeOf(clients.answers, began, ended)
  const after = proxy.open()
  expect((await fetch(`${origin}/ready`)).status).toBe(200)
  await clients.stop()
  return { outcome, refused, ready, live, before, after }
}

type Seen = Awaited<ReturnType<typeof under>>

/**
 * Expects that the fault is noticed soon, requests are refused at once during it, and it is over soon after, with
 * tolerance for a busy machine.
 */
function expectBrokenAndMended({ outcome, refused, ready, live, before, after }: Seen): void {
  expect(outcome.first).toMatchObject({ how: '503 DATABASE_UNAVAILABLE', retryAfter: '2' })
  expect(outcome.first?.after).toBeLessThan(5_000)
  expect([...outcome.failures.keys()]).toEqual(['503 DATABASE_UNAVAILABLE'])
  expect({ ready, live }).toEqual({ ready: 503, live: 200 })
  expect(refused).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' })
  expect(refused.ended - refused.begun).toBeLessThan(500)
  expect(outcome.firstSuccess).toBeLessThan(7_000)
  expect(outcome.lastFailure).toBeLessThan(7_000)
  expect(after).toBeLessThanOrEqual(before + 3)
}

test('Connections that are all reset are replaced, and no client notices', async () => {
  const { proxy, origin } = await behindProxy()
  const clients = startClients(origin, { count: 6, query: QUERY, think: 20 })
  const began = performance.now()
  for (let times = 0; times < 5; times += 1) {
    await pause(400)
    proxy.reset()
  }
  await pause(400)
  await clients.stop()

  const outcome: Outcome = outcomeOf(clients.answers, began, performance.now())
  expect(clients.answers.length).toBeGreaterThan(20)
  expect(Object.fromEntries(outcome.failures)).toEqual({})
})

if (inFull) {
  describe('The database is found gone within seconds, and served again within seconds, when', () => {
    test('what is sent to it is lost', async () => {
      expectBrokenAndMended(await under({ begin: (proxy) => proxy.swallow(), end: (proxy) => proxy.passOn() }))
    })

    test('its port accepts connections but never answers', async () => {
      expectBrokenAndMended(
        await under({ begin: (proxy) => proxy.takeAndSayNothing(), end: (proxy) => proxy.passOn() }),
      )
    })

    test('its port is closed', async () => {
      const { port } = new URL(testNeo4j().uri.replace('bolt', 'http'))
      expectBrokenAndMended(
        await under({
          begin: (proxy) => void proxy.leadTo(null),
          end: (proxy) => void proxy.leadTo(Number(port)),
        }),
      )
    })
  })

  test('Connections that died unnoticed are let go of, and others are made', async () => {
    const { proxy, graph } = await behindProxy()
    const read = () => graph.read({ name: 'test/one', text: 'RETURN 1 AS one' }, {}, { timeoutMs: 1_000 })
    const atOnce = () => Promise.allSettled(Array.from({ length: 10 }, read))
    expect(await atOnce()).toEqual(Array(10).fill({ status: 'fulfilled', value: [{ one: 1 }] }))

    proxy.forget()
    await atOnce()

    expect(await read()).toEqual([{ one: 1 }])
    await expect.poll(() => proxy.open(), { timeout: 8_000 }).toBeLessThan(5)
    expect(await atOnce()).toEqual(Array(10).fill({ status: 'fulfilled', value: [{ one: 1 }] }))
  })

  test('A slow statement is not given up early, as the database answers other statements', async () => {
    const { graph } = await behindProxy()
    const endless = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b RETURN count(a * b) AS n'

    const started = performance.now()
    const slow = graph.read({ name: 'test/slow', text: endless }, {}, { timeoutMs: 4_000 })
    await expect(slow).rejects.toMatchObject({ reason: 'TIMEOUT' })

    expect(performance.now() - started).toBeGreaterThan(3_900)
    expect(await graph.isReady()).toBe(true)
  })
}
