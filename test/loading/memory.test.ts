import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** The memory limits of one statement and of all together, in bytes. */
let limits: { readonly one: number; readonly all: number }

beforeAll(async () => {
  const names = { one: 'db.memory.transaction.max', all: 'dbms.memory.transaction.total.max' }
  const text = `SHOW SETTINGS ${Object.values(names).map((name) => `'${name}'`)} YIELD name, value`
  const rows = await graph.read({ name: 'test/limits', text })
  const bytesOf = (name: string) => {
    const { value } = rows.find((row) => row['name'] === name) ?? {}
    const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(String(value)) ?? []
    return Number(number) * 1_024 ** ['B', 'KiB', 'MiB', 'GiB'].indexOf(unit)
  }
  limits = { one: bytesOf(names.one), all: bytesOf(names.all) }
  expect(limits.one).toBeGreaterThan(limits.all / 2)
  expect(limits.one).toBeLessThan(limits.all)
})

/** A statement that collects about this many bytes, and holds them for long. */
const greedy = (name: string, bytes: number) => ({
  name,
  text: `UNWIND range(1, ${Math.floor(bytes / (2 * TEXT.length))}) AS n WITH collect($text + n) AS texts
    UNWIND range(1, 1000000000) AS n WITH texts, n WHERE n % 7 = 0 RETURN size(texts) AS size, count(n) AS count`,
})
const TEXT = 'x'.repeat(10_000) // Neo4j estimates two bytes a letter and more

/** A server on which every statement is that one. It counts them. */
function serving(bytes: number) {
  let statements = 0
  const read: Graph['read'] = (_, __, options) => {
    statements += 1
    return graph.read(greedy('test/greedy', bytes), { text: TEXT }, options)
  }
  const yoga = createServer({ ...graph, read }, settings)
  return async () => {
    const response = await yoga.fetch('http://localhost/graphql?query={company(slug:"zte"){name}}')
    const { errors } = await response.json()
    const [{ message, extensions }] = errors
    return { status: response.status, retryAfter: response.headers.get('retry-after'), message, extensions, statements }
  }
}

/** The bytes that the statement with that name holds. */
async function heldBy(name: string): Promise<number> {
  const text = `SHOW TRANSACTIONS YIELD metaData, estimatedUsedHeapMemory AS held WHERE metaData.query = $name RETURN held`
  const [row] = await graph.read({ name: 'test/held', text }, { name })
  return Number(row?.['held'] ?? 0)
}

test('A statement that needs more memory than one may use is always too large', async () => {
  const answer = await serving(limits.one * 2)()
  expect(answer).toMatchObject({ status: 200, retryAfter: null, extensions: { code: 'TOO_LARGE' }, statements: 1 })
})

test('A statement that lacks memory only because others use it is to be retried later', async () => {
  const other = new AbortController()
  const held = graph
    .read(greedy('test/holder', limits.one / 2), { text: TEXT }, { signal: other.signal })
    .catch((error: Error) => error)
  onTestFinished(async () => {
    other.abort()
    await held
  })
  await expect.poll(() => heldBy('test/holder'), { timeout: 20_000 }).toBeGreaterThan(limits.all - limits.one)

  const answer = await serving(limits.one * 2)()

  expect(answer).toMatchObject({ status: 503, retryAfter: '5', extensions: { code: 'OVERLOADED' }, statements: 1 })
  expect(answer.message).toContain('Try again in a few seconds')
  expect(answer.message).not.toMatch(/memory\.|MiB|Neo4j/)
})
