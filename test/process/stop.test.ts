import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { start } from './start.ts'

const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

beforeEach(async () => wipe(await openTestGraph()))

test('a request that does not end is waited for, until a second, later signal', async () => {
  const server = start({ env })
  const address = await server.says(/GraphQL {2}(http:\S+)/)
  const endless = request(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '10' },
  })
  const cutOff = new Promise((resolve) => endless.once('error', resolve))
  endless.write('{')
  await pause(200)

  server.kill('SIGTERM')
  server.kill('SIGINT') // immediately, so it counts as the same signal
  const ended = await Promise.race([server.exited, pause(1_500, 'still waiting')])
  server.kill('SIGTERM')

  expect(ended).toBe('still waiting')
  expect(await server.exited).toBe(1)
  expect(await cutOff).toBeInstanceOf(Error)
})
