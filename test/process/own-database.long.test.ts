import { beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { asker } from '../ask.ts'
import { openTestGraph, testNeo4j, wipe, wipeAll } from '../graph.ts'
import { sendRaw } from './raw-http.ts'
import { run, type Started, start } from './start.ts'

// A database at NEO4J_URI. `npm start` serves it or says why not, and never writes to it.

const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

let graph: Graph
beforeEach(async () => {
  graph = await openTestGraph()
  await wipe(graph)
})

/** Everything that a write could change. */
async function everything() {
  const texts = [
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties, elementId(n) AS id ORDER BY id',
    'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties, elementId(r) AS id ORDER BY id',
    'SHOW CONSTRAINTS YIELD name',
    'SHOW INDEXES YIELD name',
    'CALL db.propertyKeys()',
  ]
  return Promise.all(texts.map((text) => graph.read({ name: 'everything', text })))
}

async function stop(server: Started) {
  server.kill('SIGTERM')
  return server.exited
}

const STANCE = `
CREATE (a:Entity:Actor:Country {slug: 'a', name: 'A'}), (b:Entity:Topic {slug: 'b', name: 'B'})
CREATE (a)-[:HOLDS]->(:Stance {slug: 'a-on-b', position: 'SUPPORTS'})-[:ON]->(b)`

test('an empty one is served, with how to fill it', async () => {
  await wipeAll(graph)
  const before = await everything()

  const server = start({ env })
  await server.says(/Stop {5}Ctrl-C/)

  expect(server.output()).toContain(
    `The database at ${uri} is empty: it is served as it is, and \`npm run seed\` fills it.`,
  )
  expect(server.output()).toContain('0 entities, 0 stances, 0 relationships')
  expect(await stop(server)).toBe(0)
  expect(await everything()).toEqual(before)
})

test('a filled one is served, with its size', async () => {
  await graph.write({ name: 'one', text: STANCE })
  await defineSchema(graph, () => undefined)
  await deriveGraph(graph, { report: () => undefined })
  const before = await everything()

  const server = start({ env })
  const size = await server.says(/Graph {4}(.*)/)

  expect(size).toMatch(/^[1-9]\d* entities, [1-9]\d* stances, \d+ relationships$/)
  expect(server.output()).toContain('your own database: Neo4j ')
  expect(await stop(server)).toBe(0)
  expect(await everything()).toEqual(before)
})

test.each([
  ['the setting that is missing', {}, true],
  ['nothing, where that is set', { ALLOWED_HOSTS: 'graph.example.org' }, false],
])('on any address, a start prints %s', async (_, names, isPrinted) => {
  const server = start({ env: { ...env, HOST: '0.0.0.0', ...names } })
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  const port = new URL(origin).port
  const statusFor = async (host: string) =>
    (await sendRaw(`http://127.0.0.1:${port}`, ['GET /graphql?query={__typename} HTTP/1.1', `Host: ${host}`])).status

  expect(await statusFor(`localhost:${port}`)).toBe(200)
  expect(await statusFor('graph.example.org')).toBe(isPrinted ? 421 : 200)
  expect(server.output().includes('ALLOWED_HOSTS=graph.example.org npm start')).toBe(isPrinted)
  expect(await stop(server)).toBe(0)
})

describe('one that must not be served is refused, with what to do', () => {
  test('it holds other data', async () => {
    await graph.write({ name: 'foreign', text: "CREATE (:Movie {title: 'Sneakers'})" })
    const before = await everything()

    const { code, output } = await run({ env })

    expect(output).toContain(`The database at ${uri} holds data, but nothing of Stancegraph's; it was left as it is.`)
    expect(code).toBe(1)
    expect(await everything()).toEqual(before)
  })

  test('its claims lack derived values', async () => {
    await graph.write({ name: 'underived', text: STANCE })
    const before = await everything()

    const { code, output } = await run({ env })

    expect(output).toContain('This graph cannot be served: it was written to since all was derived')
    expect(output).toContain('Run `npm run derive`')
    expect(code).toBe(1)
    expect(await everything()).toEqual(before)
  })

  test('its derived values are older than its data', async () => {
    await graph.write({ name: 'one', text: STANCE })
    await defineSchema(graph, () => undefined)
    await deriveGraph(graph, { report: () => undefined })
    await graph.write({ name: 'later', text: "CREATE (:SeedFile {name: 'later', checksum: 'x', loadedAt: 'now'})" })

    const { code, output } = await run({ env })

    expect(output).toContain('This graph cannot be served: other seed files were loaded since all was derived.')
    expect(code).toBe(1)
  })

  test('it is from a version without search: the command adds what is missing', async () => {
    await wipeAll(graph)
    await graph.write({ name: 'one', text: STANCE })
    await deriveGraph(graph, { report: () => undefined })
    await graph.write({ name: 'earlier', text: 'MATCH (e:Entity) REMOVE e.slugKey, e.aliasKeys' })
    await graph.write({ name: 'mark', text: "MATCH (d:Derivation) SET d = {checksum: 'x', derivedAt: d.derivedAt}" })

    expect((await run({ env })).output).toContain('another version of Stancegraph derived it. Run `npm run derive`')
    expect((await run({ env, args: ['start.mjs', 'derive'] })).code).toBe(0)

    const { data } = await asker(graph)<object>('{ search(text: "a") { edges { node { slug } } totalCount } }')
    expect(data).toEqual({ search: { edges: [{ node: { slug: 'a' } }], totalCount: 1 } })
  })

  test('the database does not exist', async () => {
    const { code, output } = await run({ env: { ...env, NEO4J_DATABASE: 'nowhere' } })

    expect(output).toContain(`The Neo4j at ${uri} has no database "nowhere".`)
    expect(code).toBe(1)
  })
})
