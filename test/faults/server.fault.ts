import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { livingOwner } from '../../src/local-neo4j/local-neo4j-owner.ts'
import { run, start, temporaryFolder } from '../process/start.ts'
import { outcomeOf, startClients } from './clients.ts'
import { openWay, serve, settingsFor, stillRunning, type Way } from './served.ts'
import { type Line, type StartLine, table } from './table.ts'

// What the server promises about its own start and end.

const LOAD = {
  count: 50,
  think: 500,
  query: '{ stances(first: 3) { edges { node { position holder { name } } } } }',
}

let way: Way
const lines: (Line | StartLine)[] = []
beforeAll(async () => {
  way = await openWay()
})
afterAll(async () => {
  await way?.end()
  console.log(`\n${table(lines)}\n`)
})

describe('Under 50 clients', () => {
  test('the server is stopped: no request is cut off', async () => {
    const { server, origin } = await serve(way)
    const clients = startClients(origin, LOAD)
    await pause(5_000)
    const began = performance.now()
    server.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    const ended = performance.now()
    await clients.stop()
    const outcome = outcomeOf(clients.answers, began, ended)
    const running = await stillRunning(way, new Date())
    lines.push({ fault: 'the server is stopped (SIGTERM)', outcome, ...UNSEEN, stillRunning: running })
    expect(running).toEqual([])
    expect([...outcome.failures.keys()].filter((how) => !how.endsWith('ECONNREFUSED'))).toEqual([])
    expect(ended - began).toBeLessThan(15_000)
  })

  test('the server is killed and restarted: none of its statements continue in the database', async () => {
    const { server, origin } = await serve(way)
    const clients = startClients(origin, LOAD)
    await pause(5_000)
    const [began, killed] = [performance.now(), new Date()]
    server.kill('SIGKILL')
    await server.exited
    const owner = way.owner()
    onTestFinished(() => owner.close())
    const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.query IS NOT NULL RETURN metaData.query AS query'
    await expect.poll(async () => owner.read({ name: 'test/running', text }), { timeout: 10_000 }).toHaveLength(1)
    const again = start({ env: { ...settingsFor(way), PORT: new URL(origin).port, LOG_LEVEL: 'silent' } })
    await again.says(/Stop {5}Ctrl-C/)
    const ended = performance.now()
    const running = await stillRunning(way, killed)
    await pause(3_000)
    await clients.stop()
    const outcome = outcomeOf(clients.answers, began, ended)
    lines.push({ fault: 'the server is killed, and started again', outcome, ...UNSEEN, stillRunning: running })
    expect(running).toEqual([])
    expect(outcome.lost).toBeLessThanOrEqual(LOAD.count) // what was under way, once for each client
    expect(outcome.firstSuccess).toBeLessThan(5_000)
    again.kill('SIGTERM')
    expect(await again.exited).toBe(0)
  })
})

test('A stop with a frozen Neo4j of its own ends within 15 seconds', async () => {
  const home = temporaryFolder()
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const server = start({ env: { NEO4J_HOME: home, DRAIN_MS: '1000', LOG_LEVEL: 'silent' } })
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  const clients = startClients(origin, LOAD)
  await pause(2_000)
  process.kill(livingOwner(home)?.neo4j?.pid ?? 0, 'SIGSTOP')
  await pause(500)
  const began = performance.now()
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
  const ended = performance.now()
  await clients.stop()
  const outcome = outcomeOf(clients.answers, began, ended)
  lines.push({ fault: 'a stop beside a frozen database', outcome, ...UNSEEN })
  expect(outcome.lost).toBe(0)
  expect(ended - began).toBeLessThan(15_000)
})

/** A server that has ended has no resources, and nobody can look into a frozen database. */
const UNSEEN = { stillRunning: null, sockets: null, heap: null }

/** Runs a start to its end. */
async function startWith(fault: string, settings: Readonly<Record<string, string>> = {}) {
  const began = performance.now()
  const { code, output } = await run({ env: { ...settingsFor(way), ...settings } })
  lines.push({ fault, took: performance.now() - began, code, said: output })
  expect(output, 'a stack').not.toMatch(/^\s+at /m)
  return { code, output }
}

describe('A start that is impossible ends, and says why, if', () => {
  test('the password is wrong', async () => {
    const { code, output } = await startWith('a start with a wrong password', { NEO4J_PASSWORD: 'not this one' })
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Check NEO4J_USERNAME') })
  })

  test.each([
    ['a constraint', 'DROP CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name LIMIT 1'],
    [
      'an index',
      'DROP INDEX',
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type = 'RANGE' AND owningConstraint IS NULL RETURN name LIMIT 1",
    ],
  ])('%s is missing', async (what, drop, find) => {
    const owner = way.owner()
    onTestFinished(() => owner.close())
    const [row] = await owner.read({ name: 'test/find', text: find })
    await owner.write({ name: 'test/drop', text: `${drop} \`${row?.['name']}\`` })
    const { code, output } = await startWith(`a start where ${what} is missing`)
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('npm run derive') })
  })
})
