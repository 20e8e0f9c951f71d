import { expect, onTestFinished, test } from 'vitest'
import { start } from '../process/start.ts'
import { ask } from './clients.ts'
import { startOwnNeo4j } from './own-neo4j.ts'
import { openProxy } from './proxy.ts'

const QUERY = '{ stances { edges { node { position } } } }'

test('A database that cannot write is not served, and is served again after its restart', async () => {
  const neo4j = await startOwnNeo4j()
  onTestFinished(() => neo4j.end(), 180_000)
  const { uri, username, password, database } = neo4j.address()
  const proxy = await openProxy(uri)
  onTestFinished(() => proxy.close())
  const login = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const server = start({ env: { ...login, NEO4J_URI: proxy.uri } })
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  const ready = async () => (await fetch(`${origin}/ready`)).status
  expect(await ready()).toBe(200)
  expect(await ask(origin, QUERY)).toMatchObject({ status: 200 })

  await neo4j.fillDisk()

  expect(await ready()).toBe(503)
  expect(await ask(origin, QUERY)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE', retryAfter: '2' })
  const late = start({ env: { ...login, NEO4J_URI: proxy.uri } })
  await late.says(/takes no statement \(Neo\.\S+\)[\s\S]*says 503 until it does/)

  neo4j.signal('SIGKILL')
  await neo4j.restart()
  await proxy.leadTo(neo4j.port())
  const restarted = performance.now()
  await expect.poll(ready, { timeout: 10_000 }).toBe(200)
  expect(performance.now() - restarted).toBeLessThan(5_000)
  expect(await ask(origin, QUERY)).toMatchObject({ status: 200 })
  await late.says(/Stop {5}Ctrl-C/)
  for (const one of [server, late]) one.kill('SIGTERM')
  expect(await Promise.all([server.exited, late.exited])).toEqual([0, 0])
}, 180_000)
