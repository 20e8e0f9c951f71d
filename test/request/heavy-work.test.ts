import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { createServer, type ServerSettings } from '../../src/server.ts'
import { settings, unlimited } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** Copies must differ, or one statement would serve all of them. */
const groups = (copies: number) =>
  `{ ${Array.from({ length: copies }, (_, n) => `g${n}: stanceGroups(by: HOLDER, first: ${n + 1}) { totalGroups groups { count } }`).join(' ')} }`

const LISTS = `{ ${Array.from({ length: 20 }, (_, n) => `l${n}: stances(first: ${n + 1}) { edges { cursor } }`).join(' ')} }`
const LARGE = '{ stances(first: 60) { edges { node { target { stancesOn(first: 100) { edges { cursor } } } } } } }'
const SMALLER = LARGE.replace('60', '50')
const OF_ONE = '{ changeDays(of: ["zte"]) { day } neighborhood(of: ["zte"]) { relationships { id } } }'
const OF_MANY = '{ claims(of: ["zte", "china", "united-states", "qualcomm", "huawei"]) { totalCount } }'
const LIGHT = '{ company(slug: "zte") { name } }'

const isHeavy = (name: string) => name.startsWith('stance/groups')

/** A server that counts its running statements. Heavy ones can be held until they are let go. */
function counting(changed: Partial<ServerSettings> = {}, isHeld = false) {
  let gate = Promise.withResolvers<void>()
  if (!isHeld) gate.resolve()
  const most = { all: 0, heavy: 0 }
  const now = { all: 0, heavy: 0 }
  const read: Graph['read'] = async (statement, ...rest) => {
    const part = isHeavy(statement.name) ? 1 : 0
    now.all += 1
    now.heavy += part
    most.all = Math.max(most.all, now.all)
    most.heavy = Math.max(most.heavy, now.heavy)
    try {
      if (part === 1) await gate.promise
      return await graph.read(statement, ...rest)
    } finally {
      now.all -= 1
      now.heavy -= part
    }
  }
  const server = createServer({ ...graph, read }, { ...settings, limits: unlimited, maxHeavy: 2, ...changed })
  const ask = async (query: string, signal?: AbortSignal) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    })
    const { errors = [] } = await response.json()
    const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
    return { status: response.status, retryAfter: response.headers.get('retry-after'), codes }
  }
  const file = async () => (await server.fetch('http://localhost/export?format=csv-nodes')).text()
  const hold = () => {
    gate = Promise.withResolvers()
  }
  return { ask, file, most, now, hold, letGo: () => gate.resolve() }
}

const GOOD = { status: 200, retryAfter: null, codes: [] }
const OVERLOADED = { status: 503, retryAfter: '5', codes: ['OVERLOADED'] }

test('One request has at most four statements running', async () => {
  const { ask, most } = counting()
  expect(await ask(LISTS)).toEqual(GOOD)
  expect(most.all).toBe(4)
})

describe('Heavy work', () => {
  test('of all requests shares a fixed number of turns', async () => {
    const { ask, most } = counting()
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(groups(10))))
    expect(answers).toEqual(Array(6).fill(GOOD))
    expect(most.heavy).toBe(2)
  })

  test('does not delay light work, and exports wait for it', async () => {
    const { ask, file, now, letGo } = counting({}, true)
    const heavy = Array.from({ length: 3 }, () => ask(groups(5)))
    await expect.poll(() => now.heavy).toBe(2)
    const light = await Promise.all(Array.from({ length: 20 }, () => ask(LIGHT)))
    expect(light).toEqual(Array(20).fill(GOOD))
    const exported = file()
    await pause(100)
    expect(now).toEqual({ all: 2, heavy: 2 })
    letGo()
    expect(await Promise.all(heavy)).toEqual(Array(3).fill(GOOD))
    expect((await exported).split('\n').length).toBeGreaterThan(100)
  })

  test('with a full queue is refused at once, and leaving the queue makes room', async () => {
    const { ask, now, letGo } = counting({}, true)
    const leaving = new AbortController()
    const first = Array.from({ length: 9 }, () => ask(groups(1)))
    const last = ask(groups(1), leaving.signal).catch((error: Error) => error.name)
    await expect.poll(() => now.heavy).toBe(2)
    expect(await ask(groups(1))).toEqual(OVERLOADED)
    leaving.abort()
    expect(await last).toBe('AbortError')
    const another = ask(groups(1))
    expect(await Promise.race([another, pause(200, 'waits')])).toBe('waits')
    expect(await ask(LIGHT)).toEqual(GOOD)
    letGo()
    expect(await Promise.all([...first, another])).toEqual(Array(10).fill(GOOD))
  })

  test('may wait in larger numbers while it is quick', async () => {
    const { ask, now, hold, letGo } = counting({ queryTimeoutMs: 20_000, requestTimeoutMs: 60_000 })
    for (let quick = 0; quick < 8; quick += 1) expect(await ask(groups(1))).toEqual(GOOD)
    hold()
    const many = Array.from({ length: 30 }, () => ask(groups(1)))
    await expect.poll(() => now.heavy).toBe(2)
    await pause(2_000)
    expect(await ask(groups(1))).toEqual(OVERLOADED)
    letGo()
    expect(await Promise.all(many)).toEqual(Array(30).fill(GOOD))
  })

  test('is what asks for 6,000 things or more', async () => {
    const { ask, now, letGo } = counting({}, true)
    const heavy = Array.from({ length: 10 }, () => ask(groups(1)))
    await expect.poll(() => now.heavy).toBe(2)
    expect(await ask(SMALLER)).toEqual(GOOD)
    expect(await ask(LARGE)).toEqual(OVERLOADED)
    letGo()
    expect(await Promise.all(heavy)).toEqual(Array(10).fill(GOOD))
  })

  test('is not what is asked about one entity, only about many', async () => {
    const { ask, now, letGo } = counting({}, true)
    const heavy = Array.from({ length: 10 }, () => ask(groups(1)))
    await expect.poll(() => now.heavy).toBe(2)
    expect(await ask(OF_ONE)).toEqual(GOOD)
    expect(await ask(OF_MANY)).toEqual(OVERLOADED)
    letGo()
    expect(await Promise.all(heavy)).toEqual(Array(10).fill(GOOD))
  })

  test('waits for at most half of the statement timeout', async () => {
    const { ask, now, letGo } = counting({ queryTimeoutMs: 2_000 }, true)
    const first = Array.from({ length: 2 }, () => ask(groups(1)))
    await expect.poll(() => now.heavy).toBe(2)
    const started = performance.now()
    expect(await ask(groups(1))).toEqual(OVERLOADED)
    expect(performance.now() - started).toBeGreaterThan(900)
    letGo()
    expect(await Promise.all(first)).toEqual([GOOD, GOOD])
    expect(await ask(groups(1))).toEqual(GOOD)
  })
})
