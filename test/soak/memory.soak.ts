import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offered } from '../../bench/offered.ts'
import { SOCKETS } from '../../src/process/shared-port.ts'
import { ask } from '../faults/clients.ts'
import { openWay, type Served, serve, stillRunning, type Way } from '../faults/served.ts'
import { sizeOf } from '../generated/generated-graph.ts'
import { MOST_RISE, WARM_UP } from './bounds.ts'
import { mixOf, REFUSED } from './mix.ts'
import { type Point, rise } from './slope.ts'
import { report } from './soak-report.ts'
import { atRest, memoryDuring } from './watched.ts'

// What the server promises for as long as it runs. Server, clients and Neo4j share the machine.

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 30)
const SECONDS = MINUTES * 60

/** Sixty measurements, but none sooner than five seconds after another. */
const EVERY = Math.max(5_000, (SECONDS * 1_000) / 60)

let way: Way
beforeAll(async () => {
  way = await openWay()
})
afterAll(() => way?.end())

test('Half of what it can do, for long', { timeout: (SECONDS + 300) * 1_000 }, async () => {
  const owner = way.owner()
  const bodies = await mixOf(owner, sizeOf(20_000))
  await owner.close()
  const served = await serve(way, { NEO4J_URI: way.neo4j.address().uri })
  const url = `${served.origin}/graphql`
  await offered({ url, bodies, seconds: 20, arrivals: { clients: 8 } }) // compiles and plans everything
  await offered({ url, bodies: REFUSED, seconds: 20, arrivals: { clients: 8 } }) // fills the caches of documents
  const { perSecond: capacity } = await offered({ url, bodies, seconds: 15, arrivals: { clients: 8 } })
  await pause(REST)
  const before = await atRest(served)

  const load = { url, seconds: SECONDS }
  const work = Promise.all([
    offered({ ...load, bodies, arrivals: { perSecond: capacity / 2 } }),
    offered({ ...load, bodies: REFUSED, arrivals: { perSecond: 2 } }),
    visit(served),
  ])
  const memory = await memoryDuring(served, work, EVERY)
  const [came, refused, visited] = await work
  const ended = new Date()
  await pause(REST)
  const after = await atRest(served)
  const running = await stillRunning(way, ended)
  const printed = served.server.output()
  await served.end()

  const [resident, heap] = [judged(memory.resident), judged(memory.heap)]
  const load1 = loadavg()[0] ?? Number.NaN
  console.log(
    report({ minutes: MINUTES, capacity, load: load1, resident, heap, before, after, running, came, visited }),
  )
  expect.soft(rise(resident), 'rise of the resident memory').toBeLessThanOrEqual(MOST_RISE)
  expect.soft(rise(heap), 'rise of the heap').toBeLessThanOrEqual(MOST_RISE)
  expect.soft(after.sockets, 'sockets').toBeLessThanOrEqual(Math.max(before.sockets * 1.1, MOST_SOCKETS))
  expect.soft(after.handles, 'other handles').toBeLessThanOrEqual(before.handles * 1.1 + 2)
  expect.soft(running, 'statements for which nobody waits').toEqual([])
  expect.soft(printed, 'warnings, and rejections that nobody handled').not.toMatch(/Warning: |Unhandled|\n {4}at /)
  expect.soft(await served.server.exited, 'exit code').toBe(0)
  expect.soft(came.failed, 'failed requests').toBe(0)
  expect.soft(came.refused.count, 'refused requests').toBeLessThanOrEqual(came.answered.count / 100)
  expect.soft(refused.answered.count, 'answers to what cannot be answered').toBe(0)
})

/** Until connections of clients that have left are closed, in milliseconds. */
const REST = 3_000

/** Those of the pool, those that listen, and a few that are always open. */
const MOST_SOCKETS = 50 + SOCKETS + 9

const judged = (points: readonly Point[]) => points.slice(Math.floor(points.length * WARM_UP))

/** Each second a client leaves before its answer, and each minute somebody saves the graph and opens the explorer. */
async function visit({ origin }: Served): Promise<{ readonly left: number; readonly saved: number }> {
  let [left, saved] = [0, 0]
  for (const until = performance.now() + SECONDS * 1_000; performance.now() < until; left += 1) {
    if (left % 60 === 0) {
      const paths = ['/export?format=csv-nodes', '/explore', '/graphql']
      const texts = paths.map(async (path) => (await fetch(origin + path, HTML)).text())
      saved += (await Promise.all(texts)).filter((text) => text.length > 0).length
    }
    const leave = new AbortController()
    setTimeout(() => leave.abort(), 5)
    await ask(origin, LEFT, undefined, leave.signal)
    await pause(1_000)
  }
  return { left, saved }
}

const HTML = { headers: { accept: 'text/html,*/*' } }
const LEFT = '{ stanceGroups(by: [HOLDER_COUNTRY, TOPIC], first: 1) { totalGroups } }'
