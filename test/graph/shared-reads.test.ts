import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { ReadableGraph, ReadOptions } from '../../src/graph/graph.ts'
import type { Run } from '../../src/graph/run.ts'
import { sharedReads } from '../../src/graph/shared-reads.ts'
import type { Params } from '../../src/graph/statement.ts'
import { inFull } from '../figures.ts'
import { openTestGraph } from '../graph.ts'

const graph = await openTestGraph()

/** Two rows for each key; `0` divides by zero, and a key that names a number of steps takes as long as those. */
const ROWS = {
  name: 'test/rows',
  text: `
    UNWIND $keys AS key
    CALL (key) {
      UNWIND range(1, CASE WHEN key STARTS WITH 'steps' THEN 2_000_000_000 ELSE 1 END) AS step
      RETURN count(1 / (CASE key WHEN '0' THEN 0 ELSE step END)) AS steps
    }
    UNWIND [1, 2] AS n
    RETURN key, n + $add AS n, steps`,
}
const SLOW = 'steps'

/** The rows of a key, as its reader is to get them. */
const rowsOf = (key: string, add = 0) => [1, 2].map((n) => ({ key, n: n + add, steps: 1 }))

/** The shared graph, and the keys of each statement that it has sent. Statements wait for `open`, if it is given. */
function recorded(open: Promise<void> = Promise.resolve()) {
  const sent: (readonly string[])[] = []
  const read: ReadableGraph['read'] = async (statement, params = {}, options) => {
    sent.push(params['keys'] as readonly string[])
    await open
    return graph.read(statement, params, options)
  }
  const shared = sharedReads({ read })
  const ask = (keys: readonly string[], options: ReadOptions = {}, params: Params = { add: 0 }) =>
    shared.read(ROWS, { ...params, keys }, { timeoutMs: 20_000, keyed: true, ...options })
  return { ask, sent }
}

const many = Array.from({ length: 50 }, (_, n) => `k${n}`)

describe('Reads that differ in their keys alone', () => {
  test('are merged while two are under way, and each reader gets the rows of its own keys', async () => {
    const { ask, sent } = recorded()
    const asked = many.map((key, index) => [key, many[index + 1] ?? 'last'])
    const answers = await Promise.all(asked.map((keys) => ask(keys)))
    expect(answers).toEqual(asked.map((keys) => keys.flatMap((key) => rowsOf(key))))
    expect(sent.length).toBeGreaterThan(2)
    expect(sent.length).toBeLessThan(10)
    expect(sent.every((keys) => new Set(keys).size === keys.length)).toBe(true)
  })

  test('are reported to each reader with its own keys and rows', async () => {
    const { ask } = recorded()
    const runs: Run[] = []
    await Promise.all(many.map((key) => ask([key], { onRun: (run) => runs.push(run) })))
    expect(runs.map(({ params }) => params).sort(byKey)).toEqual(
      many.map((key) => ({ add: 0, keys: [key] })).sort(byKey),
    )
    expect(runs.every(({ rows, name, dbHits }) => rows === 2 && name === 'test/rows' && dbHits === null)).toBe(true)
  })

  test('are sent at once where nothing is under way, and never with what was asked for later', async () => {
    const gate = Promise.withResolvers<void>()
    const { ask, sent } = recorded(gate.promise)
    const asked = [ask(['a']), ask(['b']), ask(['a'])]
    expect(sent).toEqual([['a'], ['b']]) // the second reader of `a` waits for rows that are read after it has asked
    gate.resolve()
    expect(await Promise.all(asked)).toEqual([rowsOf('a'), rowsOf('b'), rowsOf('a')])
    expect(sent).toEqual([['a'], ['b'], ['a']])
  })

  test('wait no longer than a moment for those under way', async () => {
    const { ask } = recorded()
    const leave = new AbortController()
    const slow = [ask([SLOW], { signal: leave.signal }), ask([SLOW], { signal: leave.signal })].map((one) =>
      expect(one).rejects.toMatchObject({ reason: 'ABORTED' }),
    )
    expect(await ask(['quick'])).toEqual(rowsOf('quick'))
    leave.abort()
    await Promise.all(slow)
  })

  test('wait no longer either where each has a statement of its own', async () => {
    const gate = Promise.withResolvers<void>()
    const sentAt: number[] = []
    const read: ReadableGraph['read'] = async (_, params) => {
      if (String(params?.['keys']) === 'held') await gate.promise
      else sentAt.push(performance.now())
      return []
    }
    const shared = sharedReads({ read })
    const ask = (key: string) => shared.read(ROWS, { keys: [key], limit: 2_000 }, { timeoutMs: 1_000, keyed: true })
    const held = [ask('held'), ask('held')]
    await Promise.all(many.map(ask))
    gate.resolve()
    await Promise.all(held)
    expect(Math.max(...sentAt) - Math.min(...sentAt)).toBeLessThan(200)
  })

  test('need no other plan together: 10 keys, or as many as have the plan of the first reader', async () => {
    const readers = (keys: number) => many.map((name) => Array.from({ length: keys }, (_, n) => `${name} ${n}`))
    const sizes = async (keys: number) => {
      const { ask, sent } = recorded()
      await Promise.all(readers(keys).map((own) => ask(own)))
      return new Set(sent.map(({ length }) => length))
    }
    expect(await sizes(1)).toEqual(new Set([1, 10, 8]))
    expect(await sizes(11)).toEqual(new Set([11, 99, 33]))
    expect(await sizes(60)).toEqual(new Set([60]))
  })

  test('are one statement however many have the same keys', async () => {
    const { ask, sent } = recorded()
    await Promise.all(many.map(() => ask(['same', 'too'])))
    expect(sent).toHaveLength(3)
  })

  test('are split where they would have many rows together', async () => {
    const { ask, sent } = recorded()
    await Promise.all(many.map((key) => ask([key], {}, { add: 0, limit: 1_000 })))
    expect(Math.max(...sent.map(({ length }) => length))).toBe(2)
  })
})

describe('Reads that differ in anything else', () => {
  test('share no statement: another parameter, another text, a profile, or keys that may take long', async () => {
    const { ask, sent } = recorded()
    const answers = await Promise.all(many.map((key, add) => ask([key], {}, { add })))
    expect(answers).toEqual(many.map((key, add) => rowsOf(key, add)))
    expect(sent).toHaveLength(50)
    await Promise.all(many.map((key) => ask([key], { keyed: false })))
    expect(sent).toHaveLength(100)
    const runs: Run[] = []
    await Promise.all(many.map((key) => ask([key], { profile: true, onRun: (run) => runs.push(run) })))
    expect(sent).toHaveLength(150)
    expect(runs.every(({ dbHits }) => dbHits !== null)).toBe(true)
  })
})

describe('A reader that fails or leaves', () => {
  test('fails alone: the others of its statement are answered', async () => {
    const { ask } = recorded()
    const keys = [...many, '0', ...many]
    const outcomes = await Promise.allSettled(keys.map((key) => ask([key])))
    expect(outcomes).toEqual(
      keys.map((key) =>
        key === '0'
          ? { status: 'rejected', reason: expect.objectContaining({ reason: 'REJECTED' }) }
          : { status: 'fulfilled', value: rowsOf(key) },
      ),
    )
  })

  if (inFull) {
    test('that takes too long is given up alone', async () => {
      const { ask } = recorded()
      const keys = ['a', 'b', 'c', SLOW, 'd']
      const outcomes = await Promise.allSettled(keys.map((key) => ask([key], { timeoutMs: 1_500 })))
      expect(outcomes.map(({ status }) => status)).toEqual(keys.map((key) => (key === SLOW ? 'rejected' : 'fulfilled')))
      expect(outcomes[3]).toMatchObject({ reason: { reason: 'TIMEOUT' } })
    })
  }

  test('leaves the others their answers', async () => {
    const gate = Promise.withResolvers<void>()
    const { ask } = recorded(gate.promise)
    const leave = new AbortController()
    const asked = many.map((key, n) => ask([key], n % 2 === 0 ? { signal: leave.signal } : {}))
    const outcomes = Promise.allSettled(asked)
    await pause(30) // all have been sent
    leave.abort()
    gate.resolve()
    expect((await outcomes).map(({ status }) => status)).toEqual(
      many.map((_, n) => (n % 2 === 0 ? 'rejected' : 'fulfilled')),
    )
    await expect(asked[0]).rejects.toMatchObject({ reason: 'ABORTED' })
  })

  test('ends the statement if nobody is left', async () => {
    const { ask, sent } = recorded()
    const leave = new AbortController()
    const asked = Promise.allSettled(Array.from({ length: 5 }, () => ask([SLOW], { signal: leave.signal })))
    await expect.poll(running).toBeGreaterThan(0)
    leave.abort()
    expect((await asked).every(({ status }) => status === 'rejected')).toBe(true)
    await expect.poll(running).toBe(0)
    const known = sent.length
    await expect(ask([SLOW], { signal: leave.signal })).rejects.toMatchObject({ reason: 'ABORTED' })
    expect(sent).toHaveLength(known)
  })

  test('fails with all others where there is no database', async () => {
    const unavailable = Object.assign(new Error(), { reason: 'UNAVAILABLE' })
    let sent = 0
    const shared = sharedReads({
      read: async () => {
        sent += 1
        await pause(5)
        throw unavailable
      },
    })
    const asked = many.map((key) => shared.read(ROWS, { keys: [key] }, { timeoutMs: 1_000, keyed: true }))
    expect(await Promise.allSettled(asked)).toEqual(many.map(() => ({ status: 'rejected', reason: unavailable })))
    expect(sent).toBeLessThan(10)
  })
})

const byKey = (a: Params, b: Params) => String(a['keys']).localeCompare(String(b['keys']))

/** How many of these statements Neo4j runs. */
async function running(): Promise<number> {
  const [row] = await graph.read({
    name: 'test/running',
    text: "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'test/rows' RETURN count(*) AS n",
  })
  return Number(row?.['n'])
}
