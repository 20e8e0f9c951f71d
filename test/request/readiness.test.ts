import { expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph } from '../graph.ts'

const graph = await openTestGraph()

/** The answer of `/ready` if the database is checked in this way. */
async function ready(isReady: () => Promise<boolean>) {
  const logged: unknown[] = []
  const server = createServer({ ...graph, isReady }, { ...settings, logError: (cause) => logged.push(cause) })
  const response = await server.fetch('http://localhost/ready')
  return { status: response.status, wait: response.headers.get('retry-after'), text: await response.text(), logged }
}

test('A server is ready when its database answers', async () => {
  expect(await ready(graph.isReady)).toEqual({ status: 200, wait: null, text: '', logged: [] })
})

test('A server whose database does not answer is not ready, and says when to retry', async () => {
  expect(await ready(async () => false)).toEqual({ status: 503, wait: '2', text: '', logged: [] })
})

test('An error of the check is logged, and not sent to the client', async () => {
  const error = new Error('bolt://secret:7687 is out of order')
  const failing = async () => {
    throw error
  }
  expect(await ready(failing)).toEqual({ status: 503, wait: '2', text: '', logged: [error] })
})
