import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** The answer of `/ready` where the graph does this in another way. */
async function ready(differs: Partial<Graph>, search = '') {
  const logged: unknown[] = []
  const server = createServer({ ...graph, ...differs }, { ...settings, logError: (cause) => logged.push(cause) })
  const response = await server.fetch(`http://localhost/ready${search}`)
  return { status: response.status, wait: response.headers.get('retry-after'), text: await response.text(), logged }
}

/** The states that `/ready?verbose` tells, by name. */
async function statesOf(differs: Partial<Graph> = {}) {
  const { status, text, logged } = await ready(differs, '?verbose')
  const { ready: isReady, checks } = JSON.parse(text) as Verbose
  return { status, isReady, logged, states: checks.map(({ name, state }) => `${name} ${state}`), text }
}

interface Verbose {
  readonly ready: boolean
  readonly checks: readonly { readonly name: string; readonly state: string; readonly why?: string }[]
}

const down = async () => false
const ALL = ['database', 'graphVersion', 'dataSet', 'schema', 'derivation', 'load']

test('A server is ready when its database answers', async () => {
  expect(await ready({})).toEqual({ status: 200, wait: null, text: '', logged: [] })
})

test('A server whose database does not answer is not ready, and says when to retry', async () => {
  expect(await ready({ isReady: down })).toEqual({ status: 503, wait: '2', text: '', logged: [] })
})

test('An error of the check is logged, and not sent to the client', async () => {
  const error = new Error('bolt://secret:7687 is out of order')
  const failing = () => Promise.reject(error)
  expect(await ready({ isReady: failing })).toEqual({ status: 503, wait: '2', text: '', logged: [error] })
})

test('Asked for more, it tells the state of each thing that it needs, and what has changed', async () => {
  expect(await statesOf()).toMatchObject({
    status: 200,
    isReady: true,
    logged: [],
    states: [
      'database up',
      'graphVersion current',
      'dataSet article',
      'schema current',
      'derivation current',
      'load none',
    ],
  })
  try {
    await graph.write({ name: 'test/add', text: "CREATE (:Topic:Entity {slug: 'came-by-hand'})" })
    expect((await statesOf()).states).toContain('derivation stale')
  } finally {
    await graph.write({ name: 'test/remove', text: "MATCH (t:Topic {slug: 'came-by-hand'}) DETACH DELETE t" })
  }
  expect((await statesOf()).states).toContain('derivation current')
})

test('What it cannot know is unknown, and neither hosts nor messages of the database are told', async () => {
  const gone = await statesOf({ isReady: down })
  expect(gone).toMatchObject({ status: 503, isReady: false, logged: [] })
  expect(gone.states).toEqual(ALL.map((name) => `${name} ${name === 'database' ? 'down' : 'unknown'}`))
  const read = () => Promise.reject(new Error('bolt://secret:7687: TransactionLogError'))
  const failing = await statesOf({ read })
  expect(failing.states).toEqual(ALL.map((name) => `${name} ${name === 'database' ? 'up' : 'unknown'}`))
  expect(failing.logged.map(String)).toContain('Error: bolt://secret:7687: TransactionLogError')
  expect(failing.text).not.toMatch(/secret|7687|Transaction/)
})
