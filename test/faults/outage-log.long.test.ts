import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { testNeo4j, useGraph } from '../graph.ts'
import { type Started, start } from '../process/start.ts'
import { ask } from './clients.ts'
import { openProxy } from './proxy.ts'

useGraph('article')

const QUERY = '{ stances(first: 3) { edges { node { position } } } }'
const { uri, username, password, database } = testNeo4j()
const proxy = await openProxy(uri)
afterAll(() => proxy.close())
const port = Number(new URL(uri.replace('bolt', 'http')).port)

/** A server whose database is behind the proxy. */
async function served() {
  const login = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const server = start({ env: { ...login, NEO4J_URI: proxy.uri } })
  onTestFinished(() => proxy.leadTo(port))
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
  })
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  return { server, askSix: () => Promise.all(Array.from({ length: 6 }, () => ask(origin, QUERY))) }
}

/** Lines of the log about the database. */
const told = ({ output }: Started): readonly Record<string, unknown>[] =>
  output()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes('"msg":"database'))
    .map((line) => JSON.parse(line))

test('Each outage is two lines of the log, however many requests it concerns', async () => {
  const { server, askSix } = await served()
  expect(await askSix()).toEqual(Array(6).fill(expect.objectContaining({ status: 200 })))
  expect(told(server)).toEqual([])

  for (const outage of [1, 2]) {
    await proxy.leadTo(null)
    for (let times = 0; times < 5; times += 1) {
      for (const answer of await askSix()) expect(answer).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' })
    }
    await expect // the log is written behind the answers
      .poll(() => told(server).map(({ msg }) => msg))
      .toEqual(outage === 1 ? ['database gone'] : ['database gone', 'database back', 'database gone'])
    await pause(500)

    await proxy.leadTo(port)
    await expect.poll(() => told(server).length, { timeout: 10_000 }).toBe(2 * outage)
    expect(await askSix()).toEqual(Array(6).fill(expect.objectContaining({ status: 200 })))
  }

  const [gone, back] = told(server)
  expect(gone).toMatchObject({ level: 40, err: { message: expect.stringContaining('UNAVAILABLE') } })
  expect(back).toMatchObject({ level: 40, outageMs: expect.any(Number) })
  expect(back?.['outageMs']).toBeGreaterThan(400)
  expect(told(server)).toHaveLength(4)
})

test('A stop while the database is gone does not say that it is back', async () => {
  const { server, askSix } = await served()
  await proxy.leadTo(null)
  await askSix()

  server.kill('SIGTERM')

  expect(await server.exited).toBe(0)
  expect(told(server).map(({ msg }) => msg)).toEqual(['database gone'])
})
