import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openGraph, PATIENT } from '../../src/graph/graph.ts'
import type { Params } from '../../src/graph/statement.ts'
import { SOCKETS } from '../../src/process/shared-port.ts'
import { ask, outcomeOf, startClients } from './clients.ts'
import { openWay, type Served, serve, stillRunning, type Way } from './served.ts'
import { type Line, table } from './table.ts'

// What the server promises when its database fails. Each fault runs under 50 clients for 20 seconds: five before, five
// during and ten after it. A client waits a second between requests, since clients, server and database share two
// cores.

const LOAD = {
  count: 50,
  think: 1_000,
  query: '{ stances(first: 3) { edges { node { position holder { name } } } } }',
}

/** Heavy work for the database with a small answer. */
const HEAVY = '{ stanceGroups(by: [HOLDER_COUNTRY, TOPIC], first: 1) { totalGroups } }'

/** The same, with a name that nobody else asks for: the warm-up has groups read, too. */
const LEFT =
  '{ stanceGroups(by: [HOLDER_COUNTRY, TOPIC], where: {not: {target: {name: {eq: "left"}}}}, first: 1) { totalGroups } }'

/** Light for its cost, and slow: each of 20,000 stances asks what its holder has said. No two share a statement. */
const slowList = (n: number) =>
  `${'abcd'[n % 4]}: stances(first: 1, where: {holder: {stances: {some: {target: {name: {contains: "no ${n}"}}}}}}) { totalCount }`
const slowLists = (n: number) => `{ ${[0, 1, 2, 3].map((part) => slowList(4 * n + part)).join(' ')} }`

/** The connections that the server has to its database at most. */
const POOL = 50

/** One for each client, those of the pool, those that listen, and a few that are always open. */
const MOST_SOCKETS = LOAD.count + POOL + SOCKETS + 9

const BEFORE = 5_000
const LASTS = 5_000
const AFTER = 10_000

let way: Way
const lines: Line[] = []
beforeAll(async () => {
  way = await openWay()
})
afterAll(async () => {
  await way?.end()
  console.log(`\n${table(lines)}\n`)
})

interface Fault {
  readonly name: string
  /** Settings of the server besides the usual ones. */
  readonly settings?: Readonly<Record<string, string>>
  begin(served: Served): unknown
  /** Ends the fault when it resolves. Without it, the fault ends after five seconds. */
  end?(served: Served): unknown
  /** The failures that clients may see; by default that the database is unavailable, which they then must see. */
  readonly mayFail?: readonly string[]
  /** The latest time of the first failure, and of the first success after the fault, in milliseconds. */
  readonly knownWithin?: number
  readonly backWithin?: number
}

const UNAVAILABLE = '503 DATABASE_UNAVAILABLE'

const faults: readonly Fault[] = [
  {
    name: 'database killed, and restarted',
    begin: () => way.neo4j.signal('SIGKILL'),
    async end() {
      await way.neo4j.restart()
      await way.proxy.leadTo(way.neo4j.port())
    },
    backWithin: 10_000, // a Java that has just started plans everything anew
  },
  {
    name: 'database frozen, and thawed',
    begin: () => way.neo4j.signal('SIGSTOP'),
    end: () => way.neo4j.signal('SIGCONT'),
  },
  {
    name: 'a hole: nothing that is sent arrives',
    begin: () => way.proxy.swallow(),
    end: () => way.proxy.passOn(),
  },
  {
    name: 'the port takes connections and says nothing',
    begin: () => way.proxy.takeAndSayNothing(),
    end: () => way.proxy.passOn(),
  },
  { name: 'all connections reset', begin: () => way.proxy.reset(), mayFail: [] },
  {
    name: '300 ms more each way',
    begin: () => way.proxy.passOn(300),
    end: () => way.proxy.passOn(),
    mayFail: [],
  },
  {
    name: '60 more clients with slow questions',
    async begin({ origin }) {
      const slow = startClients(origin, { count: 60, think: 0, query: HEAVY })
      onTestFinished(slow.stop)
      await pause(LASTS)
      await slow.stop()
    },
    mayFail: ['503 OVERLOADED', '504 TIMEOUT'],
  },
  {
    name: 'slow statements take every connection',
    settings: { MAX_IN_FLIGHT: '1000' }, // as many as it admits by default cannot take them all for long
    async begin({ origin }) {
      let until = Number.POSITIVE_INFINITY
      const asked = Array.from({ length: 60 }, async (_, client) => {
        for (let n = client; performance.now() < until; n += 60) await ask(origin, slowLists(n))
      })
      try {
        await expect
          .poll(() => statements(NAMED, { part: 'stance' }), { timeout: 30_000, interval: 250 })
          .toBeGreaterThanOrEqual(POOL)
      } finally {
        until = performance.now() + LASTS // a busy machine takes a while to get there
      }
      await Promise.all(asked)
    },
    // on two cores the database may answer nothing for two seconds, and then counts as gone
    mayFail: ['503 OVERLOADED', '504 TIMEOUT', UNAVAILABLE],
  },
  {
    name: 'the password is another, and no connection is left',
    async begin() {
      await setPassword(way.neo4j.address().password, OTHER_PASSWORD)
      way.proxy.reset()
    },
    end: () => setPassword(OTHER_PASSWORD, way.neo4j.address().password), // the server's tries lock nobody out by now
    backWithin: 12_000, // the server tries it every ten seconds
  },
  {
    name: '200 clients leave in the middle of a question',
    async begin({ origin }) {
      const running = () => statements(GROUPS_FOR, { part: 'groups', value: 'left' })
      const first = new AbortController()
      const asked = ask(origin, LEFT, undefined, first.signal)
      await expect.poll(running, { timeout: 10_000, interval: 20 }).toBeGreaterThan(0)
      first.abort()
      await asked
      for (let left = 0; left < 200; left += 1) {
        const leave = new AbortController()
        setTimeout(() => leave.abort(), 5)
        await ask(origin, LEFT, undefined, leave.signal)
      }
      await expect.poll(running, { timeout: 1_000 }).toBe(0)
    },
    mayFail: ['503 OVERLOADED'],
  },
  { name: 'the event loop stands still for 2 s', begin: ({ inspected }) => inspected.block(2_000), mayFail: [] },
]

test.each(faults)('$name', async ({ name, settings, begin, end, mayFail, knownWithin = 4_000, backWithin = 5_000 }) => {
  const served = await serve(way, settings)
  onTestFinished(served.end)
  const clients = startClients(served.origin, LOAD)
  onTestFinished(clients.stop)
  await pause(BEFORE)
  const before = { sockets: served.sockets(), heap: await served.inspected.heap() }
  const began = performance.now()
  await begin(served)
  if (end) {
    await pause(Math.max(0, began + LASTS - performance.now()))
    await end(served)
  }
  const [ended, endedAt] = [performance.now(), new Date()]
  await pause(AFTER)
  const sockets = [before.sockets, served.sockets()] as const
  const heap = [before.heap, await served.inspected.heap()] as const
  await clients.stop()
  const outcome = outcomeOf(clients.answers, began, ended)
  const running = await stillRunning(way, endedAt)
  lines.push({ fault: name, outcome, stillRunning: running, sockets, heap })

  expect
    .soft(
      [...outcome.failures.keys()].filter((how) => !(mayFail ?? [UNAVAILABLE]).includes(how)),
      'failures',
    )
    .toEqual([])
  if (outcome.first?.how.startsWith('503')) expect.soft(outcome.first.retryAfter, 'Retry-After').toMatch(/^\d+$/)
  if (!mayFail) expect.soft(outcome.first?.after, 'first failure').toBeLessThan(knownWithin)
  expect.soft(outcome.lost, 'requests without an answer').toBe(0)
  expect.soft(running, 'statements for which nobody waits').toEqual([])
  expect.soft(outcome.longest, 'longest request').toBeLessThan(10_500)
  expect.soft(outcome.firstSuccess, 'first success').toBeLessThan(backWithin)
  expect.soft(outcome.lastFailure, 'last failure').toBeLessThan(backWithin)
  expect.soft(sockets[1], 'sockets').toBeLessThanOrEqual(Math.max(sockets[0] * 1.1, MOST_SOCKETS))
  expect.soft(heap[1], 'heap').toBeLessThanOrEqual(heap[0] * 1.1 + 5_000_000)
})

const OTHER_PASSWORD = 'another-password'

async function setPassword(old: string, next: string): Promise<void> {
  const system = openGraph({ ...way.neo4j.address(), password: old, database: 'system' }, PATIENT)
  onTestFinished(() => system.close())
  const text = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $next'
  const set = () => system.write({ name: 'test/password', text }, { old, next })
  await expect.poll(() => set().then(() => 'set', String), { interval: 500, timeout: 10_000 }).toBe('set')
}

const NAMED = 'metaData.query CONTAINS $part'
const GROUPS_FOR = `${NAMED} AND any(name IN keys(parameters) WHERE parameters[name] = $value)`

/** How many statements run in the database that match this. */
async function statements(condition: string, params: Params): Promise<number> {
  const owner = way.owner()
  try {
    const text = `SHOW TRANSACTIONS YIELD metaData, parameters WHERE ${condition} RETURN metaData`
    return (await owner.read({ name: 'test/running', text }, params)).length
  } finally {
    await owner.close()
  }
}
