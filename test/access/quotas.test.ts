import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { buckets } from '../../src/access/buckets.ts'
import { networkOf } from '../../src/access/credentials.ts'
import { quotasOf } from '../../src/access/quotas.ts'
import { viewersBy } from '../../src/access/viewers.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { fileOfKeys, keysOfEachState } from './keys.ts'

useGraph('article')
const graph = await openTestGraph()
const { keys, texts } = keysOfEachState()
const file = fileOfKeys(keys)
afterAll(file.clear)

describe('A bucket', () => {
  test('fills up evenly, and never holds more than its capacity', () => {
    let now = 0
    const { take, give } = buckets(600, 10, () => now)
    expect(take('a', 500)).toMatchObject({ isPaid: true, points: 100, fullInMs: 50_000 })
    expect(take('a', 200)).toMatchObject({ isPaid: false, points: 100, againInMs: 10_000 })
    expect(take('b', 200)).toMatchObject({ isPaid: true, points: 400 }) // of another
    now = 9_999
    expect(take('a', 200).isPaid).toBe(false)
    now = 10_000
    expect(take('a', 200)).toMatchObject({ isPaid: true, points: 0 })
    now = 10_000_000
    expect(take('a', 100).points).toBe(500)
    expect(give('a', 60).points).toBe(560)
    expect(give('a', 60)).toMatchObject({ points: 600, fullInMs: 0 })
    expect(give('b', 1).points).toBe(600)
  })

  test('pays for what costs more than its capacity when it is full, and then owes the rest', () => {
    let now = 0
    const { take } = buckets(600, 10, () => now)
    expect(take('a', 1_000)).toMatchObject({ isPaid: true, points: -400, fullInMs: 100_000 })
    now = 40_000
    expect(take('a', 1)).toMatchObject({ isPaid: false, againInMs: 100 })
    now = 99_999
    expect(take('a', 1_000)).toMatchObject({ isPaid: false, againInMs: expect.closeTo(1, 6) })
    now = 100_000
    expect(take('a', 1_000).isPaid).toBe(true)
  })

  test('of three keys at twice their rate gives each its own share', () => {
    let now = 0
    const { take } = buckets(6_000, 10, () => now)
    const paid = { a: 0, b: 0, c: 0 }
    for (const name of ['a', 'b', 'c']) take(name, 6_000) // from now on they have what flows in
    for (now = 5; now <= 60_000; now += 5) {
      for (const name of ['a', 'b', 'c'] as const) if (take(name, 1).isPaid) paid[name] += 1
    }
    for (const share of Object.values(paid)) expect(share / 6_000).toBeCloseTo(1, 1)
  })

  test('is forgotten when a hundred thousand others were used since, and not before', () => {
    const { take, ...all } = buckets(600, 1_000, () => 0)
    const used = buckets(600, 1_000, () => 0)
    used.take('mine', 600)
    for (let address = 0; address < 100_000; address += 1) {
      used.take(`${address}`, 1)
      if (address % 900 === 0) expect(used.take('mine', 1).isPaid).toBe(false)
    }
    expect([used.size, all.size, take('a', 1).points]).toEqual([1_000, 0, 599])
  })
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

/** A server with that quota, asked over HTTP. Its clock may stand still, so that nothing flows in. */
async function metered(pointsPerMinute: number, asked: Graph = graph, now?: () => number) {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(1_000))
  const viewers = viewersBy({ keys: await watchedKeys(file.path, () => undefined), anonymous: 'READER' })
  const server = createServer(asked, { ...settings, maxHeavy: 1, viewers, quotas: quotasOf(pointsPerMinute, now) })
  listener.serve(server)
  const ask = async (path: string, key: string | null, query?: string, signal?: AbortSignal) => {
    const headers = { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) }
    const post = query === undefined ? {} : { method: 'POST', body: JSON.stringify({ query }) }
    const response = await fetch(`${listener.origin}${path}`, { headers, ...post, ...(signal && { signal }) })
    const text = await response.text()
    const [, left] = /r=(\d+)/.exec(response.headers.get('ratelimit') ?? '') ?? []
    const { headers: told } = response
    return { status: response.status, text, left: Number(left), retryAfter: Number(told.get('retry-after')), told }
  }
  return Object.assign(ask, { load: server.load })
}

/** Costs 100 points. */
const PAGE = '{ companies(first: 100) { edges { node { name } } } }'

test('Each viewer has a quota; over it the answer is 429 and says when to ask again, which is then answered', async () => {
  const ask = await metered(6_000)
  const first = await ask('/graphql', texts.good, PAGE)
  expect(first.told.get('ratelimit-policy')).toBe('"points";q=6000;w=60')
  expect(first.told.get('ratelimit')).toMatch(/^"points";r=5900;t=1$/)
  for (let times = 0; times < 58; times += 1)
    await ask('/graphql', texts.good, '{ a: companies(first: 100) { totalCount } }')
  let over = await ask('/graphql', texts.good, PAGE)
  while (over.status === 200) over = await ask('/graphql', texts.good, PAGE)
  expect(over).toMatchObject({ status: 429, retryAfter: 1 })
  expect(JSON.parse(over.text).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  expect(over.text).toContain('too few of your 6000 points a minute are left')
  expect((await ask('/graphql', texts.other, PAGE)).status).toBe(200) // another key
  await pause(over.retryAfter * 1_000)
  expect((await ask('/graphql', texts.good, PAGE)).status).toBe(200)
})

test('Those without a key have a tenth together, and what is refused before it is executed costs nothing', async () => {
  const ask = await metered(2_000)
  for (const refused of ['{ nothing }', 'query ($s: String!) { company(slug: $s) { name } }'])
    expect((await ask('/graphql', null, refused)).told.has('ratelimit')).toBe(false)
  const first = await ask('/graphql', null, PAGE)
  expect(first.told.get('ratelimit-policy')).toBe('"points";q=200;w=60')
  expect(first.left).toBe(100)
  expect((await ask('/graphql', null, PAGE)).status).toBe(200)
  expect(await ask('/graphql', null, PAGE)).toMatchObject({ status: 429, retryAfter: expect.any(Number) })
  expect((await ask('/graphql', texts.good, PAGE)).status).toBe(200)
})

test('An export costs as much as the dearest request, or as its question', async () => {
  const ask = await metered(12_000, graph, () => 0)
  const network = await ask('/export?format=jgf&of=neighborhood&arguments=of:%20[%22zte%22]', texts.good)
  expect(network.status).toBe(200)
  expect(12_000 - network.left).toBeGreaterThan(100)
  expect(12_000 - network.left).toBeLessThan(2_000)
  expect(await ask('/export?format=csv-nodes', texts.good)).toMatchObject({ status: 200, left: expect.any(Number) })
  const over = await ask('/export?format=csv-nodes', texts.good)
  expect(over).toMatchObject({ status: 429, retryAfter: expect.any(Number) })
  expect(over.retryAfter).toBe(Math.ceil((10_000 - over.left) / 200))
  expect(over.text).toContain('RATE_LIMITED')
})

test.each([
  '?format=gexf&of=stances',
  '?format=csv&of=stances&arguments=nothing:%201',
  '?format=csv&of=stances&arguments=%7B',
  '?format=native',
])('An export that is refused before it begins costs nothing: %s', async (search) => {
  const ask = await metered(12_000)
  if (search === '?format=native') {
    await graph.write({ name: 'test', text: "CREATE (:Load {startedAt: '2026-01-01T00:00:00.000Z'})" })
    onTestFinished(async () => void (await graph.write({ name: 'test', text: 'MATCH (l:Load) DELETE l' })))
  }
  const refused = await ask(`/export${search}`, texts.good)
  expect([400, 503]).toContain(refused.status)
  expect(refused.left).toBeGreaterThan(11_990)
})

test('What is refused because too much is under way costs nothing', async () => {
  const gate = Promise.withResolvers<void>()
  const read: Graph['read'] = async (...args) => {
    await gate.promise
    return graph.read(...args)
  }
  const ask = await metered(60_000, { ...graph, read })
  const heavy = () => ask('/graphql', texts.good, '{ stanceGroups(by: HOLDER) { groups { count } } }')
  const exported = () => ask('/export?format=csv-nodes', texts.other)
  const begun = [...Array.from({ length: 5 }, heavy), ...Array.from({ length: 4 }, exported)]
  await expect.poll(ask.load).toEqual({ heavy: 1, waiting: 4, exports: 4 })
  for (const again of [heavy, exported]) {
    const [first, second] = [await again(), await again()]
    expect([first.status, second.status]).toEqual([503, 503])
    expect(second.left).toBeGreaterThanOrEqual(first.left)
  }
  gate.resolve()
  for (const { status } of await Promise.all(begun)) expect(status).toBe(200)
})

test('What ends while it waits for its turn costs nothing, and what ends later costs all', async () => {
  const gate = Promise.withResolvers<void>()
  const read: Graph['read'] = async (...args) => {
    await gate.promise
    return graph.read(...args)
  }
  const ask = await metered(60_000, { ...graph, read }, () => 0)
  const leaving = new AbortController()
  const asked = () => ask('/graphql', texts.good, '{ stanceGroups(by: HOLDER) { groups { count } } }', leaving.signal)
  const both = [asked(), asked()]
  await expect.poll(ask.load).toMatchObject({ heavy: 1, waiting: 1 })
  leaving.abort()
  await Promise.allSettled(both)
  await expect.poll(ask.load).toMatchObject({ waiting: 0 })
  const { left } = await ask('/graphql', texts.good, '{ __typename }')
  gate.resolve()
  const { left: full } = await ask('/graphql', texts.other, '{ stanceGroups(by: HOLDER) { groups { count } } }')
  expect(full).toBeLessThan(59_800)
  expect(left).toBe(full - 1) // that of one, and a point
})

test('Without quotas there are no headers of any', async () => {
  const response = await createServer(graph, settings).fetch('http://localhost/graphql?query={__typename}')
  expect([...response.headers.keys()].filter((name) => name.startsWith('ratelimit'))).toEqual([])
})
