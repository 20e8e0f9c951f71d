import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { QUESTIONS, warmUp } from '../../src/process/warm-up.ts'
import { createServer } from '../../src/server.ts'
import { asker, settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** The graph, with a record of its statements and of how many ran at once. */
function watched(onRead: () => void = () => undefined) {
  const asked: string[] = []
  let running = 0
  let most = 0
  const own: Graph = {
    ...graph,
    async read(statement, params, options) {
      asked.push(statement.name)
      running += 1
      most = Math.max(most, running)
      onRead()
      return graph.read(statement, params, options).finally(() => {
        running -= 1
      })
    },
  }
  return { own, asked, most: () => most }
}

const quiet = () => new AbortController().signal

test.each(QUESTIONS)('%s is answered', async (question) => {
  expect(await asker(graph)(question)).toMatchObject({ errors: [], data: expect.any(Object) })
})

test('warm-up runs one statement at a time, and finishes', async () => {
  const { own, asked, most } = watched()
  const warming = warmUp(own, { settings, isBusy: () => false, signal: quiet() })
  expect(warming.underWay()).toBe(true)
  await warming.ended

  expect(warming.underWay()).toBe(false)
  expect(most()).toBe(1)
  expect(asked.slice(0, 2).every((name) => name.startsWith('summary/'))).toBe(true)
  expect(new Set(asked).size).toBeGreaterThan(20)
})

test('warm-up sends nothing while a client is being answered', async () => {
  let busy = true
  const { own, asked } = watched(() => expect(busy).toBe(false))
  const stop = new AbortController()
  const warming = warmUp(own, { settings, isBusy: () => busy, signal: stop.signal })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked).toEqual([])

  busy = false
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  stop.abort()
  await warming.ended
})

test('warm-up ignores failures, and stops with the server', async () => {
  const broken: Graph = { ...graph, read: () => Promise.reject(new Error('no connection')) }
  await warmUp(broken, { settings, isBusy: () => false, signal: quiet() }).ended

  const stop = new AbortController()
  const { own, asked } = watched(() => stop.abort())
  await warmUp(own, { settings, isBusy: () => false, signal: stop.signal }).ended
  expect(asked).toHaveLength(1)
})

test('timeouts are longer while a server is told to be patient', async () => {
  const given: unknown[] = []
  const own: Graph = {
    ...graph,
    read(statement, params, options) {
      given.push(options?.timeoutMs)
      return graph.read(statement, params, options)
    },
  }
  let factor = 6
  const server = createServer(own, { ...settings, queryTimeoutMs: 1_000, patience: () => factor })
  const ask = () =>
    server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ policy(slug: "zte-export-ban") { slug } }' }),
    })
  await ask()
  factor = 1
  await ask()

  expect(given).toEqual([6_000, 1_000])
})
