import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openTestGraph, testNeo4j, useGraph } from '../graph.ts'
import { start } from '../process/start.ts'
import { type Answer, startClients } from './clients.ts'

useGraph('article')

const DRAIN_MS = 2_500

const { uri, username, password, database } = testNeo4j()
const env = {
  ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  DRAIN_MS: `${DRAIN_MS}`,
}

const statusOf = (address: string, agent: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(address, { agent }, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })

test('A stop under load cuts nobody off', async () => {
  await openTestGraph()
  const server = start({ env })
  const origin = (await server.says(/GraphQL {2}(http:\S+)\/graphql/)) ?? ''
  const { hostname, port } = new URL(origin)
  const unused = connect(Number(port), hostname).on('error', () => undefined) // as browsers open ahead of a request
  const query = '{ stances(first: 20) { edges { node { position holder { name } target { name } } } } }'
  const clients = startClients(origin, { count: 20, query, think: 10 })
  const file = fetch(`${origin}/export?format=cypher`).then((response) => response.text())
  await expect.poll(() => clients.answers.length).toBeGreaterThan(40)

  const stopped = performance.now()
  server.kill('SIGTERM')
  await expect.poll(() => statusOf(`${origin}/ready`, new Agent()), { interval: 20, timeout: 2_000 }).toBe(503)
  expect(await statusOf(`${origin}/live`, new Agent())).toBe(200)
  const code = await server.exited
  const took = performance.now() - stopped
  await clients.stop()
  unused.destroy()

  // a connection that is made at the moment in which the server stops listening is reset, as it is refused thereafter
  const mayFail = ({ code, begun }: Answer) => code === 'ECONNREFUSED' || begun > stopped + DRAIN_MS
  const failed = clients.answers.filter((answer) => answer.code !== null && !mayFail(answer))
  expect(failed).toEqual([])
  expect(clients.answers.filter((answer) => answer.begun > stopped + 200 && answer.code === null)).not.toEqual([])
  expect(await file).toMatch(/^\/\/ Stancegraph/)
  expect(code).toBe(0)
  expect(took).toBeLessThan(15_000)
})
