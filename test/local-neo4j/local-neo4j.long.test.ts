import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { TESTED_NEO4J } from '../neo4j-version.ts'
import { processesOn, run, type Started, start, temporaryFolder } from '../process/start.ts'

// One home from its first start on. Each test continues where the one before it ended.

const home = join(temporaryFolder(), 'home')
const env = { NEO4J_HOME: home, EXPLAIN: 'false' }
let server: Started

afterAll(() => rmSync(join(home, '..'), { recursive: true }))

function startServer(): Promise<string> {
  server = start({ env })
  return server.says(/GraphQL {2}(http:\S+)/)
}

async function ask(address: string): Promise<unknown> {
  const body = JSON.stringify({ query: '{ __typename }' })
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  return response.json()
}

const owner = () => JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8'))
const graphLine = () => server.says(/Graph {4}(.*)/)

let address: string
let firstGraph: string

describe('the first start', () => {
  test('is cut off while it loads: its Neo4j keeps running', async () => {
    server = start({ env })
    await server.says(/Loading[\s\S]*Loading/)

    server.kill('SIGKILL')

    expect(await server.exited).toBe(null)
    expect(processesOn(home)).toHaveLength(1)
  }, 180_000)

  test('is repeated: it ends that Neo4j and loads what is missing, and is cut off while it derives', async () => {
    const [orphan] = processesOn(home)
    server = start({ env })
    await server.says(/Deriving: \S*stances/)

    server.kill('SIGKILL')

    expect(await server.exited).toBe(null)
    expect(server.output()).toContain(`left its Neo4j running (process ${orphan})`)
    expect(processesOn(home)).not.toContain(orphan)
    expect(server.output()).toMatch(/Already loaded: [1-9]\d* of \d+ files/)
    expect(server.output()).not.toContain('GraphQL')
  }, 180_000)

  test('is repeated again: it says that deriving was cut off, derives, and serves the graph only then', async () => {
    address = await startServer()
    firstGraph = await graphLine()

    expect(server.output()).toMatch(/cut off[\s\S]*Deriving: [\s\S]*GraphQL/)
    expect(firstGraph).toMatch(/^[1-9]\d* entities, [1-9]\d* stances, [1-9]\d* relationships$/)
    expect(server.output()).toContain(`Data     ${home}: Neo4j ${TESTED_NEO4J}`)
    expect(server.output()).toContain('Stop     Ctrl-C')
    expect(await ask(address)).toEqual({ data: { __typename: 'Query' }, extensions: { asOf: expect.any(Object) } })
  }, 180_000)

  test('hides its files from other users', () => {
    expect(statSync(home).mode & 0o077).toBe(0)
    expect(statSync(join(home, 'password')).mode & 0o077).toBe(0)
  })

  test('a second one on the same home says who uses it, and does no harm', async () => {
    const second = await run({ env })

    expect(second.output).toContain(`Stancegraph already runs on ${home} (process ${server.pid}).`)
    expect(second.output).toContain(`kill ${server.pid}`)
    expect(second.code).toBe(1)
    expect(await ask(address)).toEqual({ data: { __typename: 'Query' }, extensions: { asOf: expect.any(Object) } })
  })

  test('a command works beside it, on the same graph', async () => {
    const { code, output } = await run({ env, args: ['start.mjs', 'check'] })

    expect(output).toContain(`${firstGraph}: no violations`)
    expect(code).toBe(0)
    expect(await ask(address)).toEqual({ data: { __typename: 'Query' }, extensions: { asOf: expect.any(Object) } })
  })

  test('its Neo4j requires the password', async () => {
    const uri = owner().neo4j.uri

    const { code, output } = await run({ env: { NEO4J_URI: uri, NEO4J_PASSWORD: 'not it' } })

    expect(output).toContain(`The Neo4j at ${uri} does not let the user "neo4j" in`)
    expect(output).toContain('Check NEO4J_USERNAME and NEO4J_PASSWORD.')
    expect(code).toBe(1)
  })

  test('SIGTERM: requests under way are answered, then nothing is left running', async () => {
    const body = JSON.stringify({ query: '{ __typename }' })
    const headers = { 'Content-Type': 'application/json', 'Content-Length': String(body.length) }
    const answered = Promise.withResolvers<number | undefined>()
    const slow = request(address, { method: 'POST', headers }, (response) => answered.resolve(response.statusCode))
    slow.once('error', answered.reject)
    slow.write(body.slice(0, 5))
    await pause(100)

    server.kill('SIGTERM')
    await server.says(/Stopping/)
    await expect
      .poll(
        () =>
          ask(address).then(
            () => 'answered',
            () => 'refused',
          ),
        { timeout: 10_000 },
      )
      .toBe('refused')
    slow.end(body.slice(5))

    expect(await answered.promise).toBe(200)
    expect(await server.exited).toBe(0)
    expect(processesOn(home)).toEqual([])
    expect(existsSync(join(home, 'owner.json'))).toBe(false)
  })
})

describe('a later start', () => {
  test('keeps the data, and loads nothing again', async () => {
    address = await startServer()

    expect(await graphLine()).toBe(firstGraph)
    expect(server.output()).not.toContain('Loading')
  }, 180_000)

  test('if its Neo4j dies, the server says so and ends', async () => {
    process.kill(owner().neo4j.pid, 'SIGKILL')

    expect(await server.exited).toBe(1)
    expect(server.output()).toContain('Neo4j ended by itself (SIGKILL).')
    expect(server.output()).toContain(join(home, 'logs', 'neo4j.log'))
    expect(processesOn(home)).toEqual([])
  })

  test('Ctrl-C during the start, twice as npm passes it on: it ends, and nothing is left', async () => {
    server = start({ env })
    await server.says(/Starting Neo4j/)
    await pause(500)

    server.kill('SIGINT')
    server.kill('SIGINT')

    expect(await server.exited).toBe(0)
    expect(processesOn(home)).toEqual([])
    expect(readdirSync(home)).not.toContain('owner.json')
  })
})
