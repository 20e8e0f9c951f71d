import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { type DataName, dataNames } from '../../src/loading/data-sets.ts'
import { heldData } from '../../src/loading/held-data.ts'
import { servable } from '../../src/process/servable.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { contentOf, exampleText, filesOf, importing } from '../import/importing.ts'
import { copyOfProject, folderOfTest, run, start } from './start.ts'

// A graph knows which data set it holds. Commands for another one refuse it, and write nothing.

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => run({ env, args: ['start.mjs', ...args] })

beforeEach(() => wipe(graph))

const own = { graph, serving: graph, agent: 'Neo4j/5', uri, local: null, close: async () => undefined }
const servableAs = async (data: DataName | null) => {
  const lines: string[] = []
  const state = await servable(own, { data, report: (line) => lines.push(line) })
  return { ...state, lines }
}

/** The titles of the examples in GraphiQL, on a server of that data set. */
async function examplesOf(data: DataName): Promise<readonly string[]> {
  const server = createServer(graph, { ...settings, data })
  const page = await (await server.fetch('http://localhost/graphql', { headers: { Accept: 'text/html' } })).text()
  return Array.from(page.matchAll(/<strong>(.*?)<\/strong>/g), ([, title = '']) => title)
}

const ROWS = () => filesOf({ 'rows.jsonl': exampleText })

describe('A graph with data of its own', () => {
  beforeEach(() => importing(graph, 'native', ROWS()))

  test('is served if no data set or `none` is named, and otherwise refused', async () => {
    expect(await servableAs('none')).toMatchObject({ data: 'none' })
    expect(await servableAs(null)).toMatchObject({ data: 'none' })
    for (const other of ['article', 'un-2018'] as const) {
      const refused = `The graph in ${uri} holds the data set none, not ${other}, and was left as it is`
      await expect(servableAs(other)).rejects.toThrow(refused)
      await expect(servableAs(other)).rejects.toThrow(
        /use it with `--data none`, or .*`npm start -- --data [^`]+`[^\n]*$/,
      )
    }
  })

  test('is changed by no command that names another, and never loaded with the article', async () => {
    const before = await contentOf(graph)

    for (const line of ['seed --data un-2018', 'erase somebody --yes --data article']) {
      const { code, output } = await command(...line.split(' '))
      expect(output).toContain(`The graph in ${uri} holds the data set none, not `)
      expect([line, code]).toEqual([line, 1])
    }
    for (const line of ['seed', 'seed --dry-run']) {
      const { code, output } = await command(...line.split(' '))
      expect(output).toMatch(
        /\nThis graph holds other data than the article's, and was left as it is: .*`npm run import`.*\n$/,
      )
      expect([line, code]).toEqual([line, 1])
    }

    expect(await contentOf(graph)).toEqual(before)
  })

  test('is compared by client commands with the data set that they name', async () => {
    const server = start({ env })
    const address = await server.says(/GraphQL {2}(\S+)/)
    await server.says(/Stop {5}Ctrl-C/)
    expect(server.output()).toContain('Holds    none: what was imported into it')

    const asking = (...args: readonly string[]) =>
      run({ env: { PORT: new URL(address).port }, args: ['start.mjs', ...args] })
    const [right, wrong, named, saved] = await Promise.all([
      asking('ask', '{ __typename }', '--data', 'none'),
      asking('ask', '{ __typename }', '--data', 'un-2018'),
      asking('ask', '{ __typename }', '--data', 'un-2018', '--url', address),
      asking('export', 'jgf', '--data', 'article'),
    ])
    expect(right).toMatchObject({ code: 0, output: expect.stringContaining('"Query"') })
    for (const { code, output } of [wrong, named, saved]) {
      expect(output).toMatch(/The server at \S+ serves the data set none, not (un-2018|article)\./)
      expect(output).not.toMatch(/"Query"|"nodes"/)
      expect(code).toBe(1)
    }
    server.kill('SIGTERM')
    expect(await server.exited).toBe(0)
  })
})

describe('An empty database of your own', () => {
  test.each([
    ['un-2018', 'npm run seed -- --data un-2018'],
    ['none', 'npm run import'],
    ['article', 'npm run seed'],
    [null, 'npm run seed'],
  ] as const)('is served as %s, with how to fill it, and without a write', async (data, filling) => {
    const { lines, ...state } = await servableAs(data)

    expect(state.data).toBe(data ?? 'article')
    expect(lines).toEqual([`The database at ${uri} is empty: it is served as it is, and \`${filling}\` fills it.`])
    expect(await heldData(graph)).toBe(null)
  })

  test('is reserved for imports by seeding `none`, and then not loaded with the article', async () => {
    expect(await command('seed', '--data', 'none')).toMatchObject({ code: 0 })

    expect((await command('seed')).code).toBe(1)
    await expect(servableAs('article')).rejects.toThrow('holds the data set none, not article')
  })

  test('gets the named data set before an import', async () => {
    const { code, output } = await command('import', '--data', 'un-2018', 'native', ...ROWS())

    expect(output).toContain('This graph is empty, and un-2018 is not loaded yet: nothing was imported.')
    expect(code).toBe(1)
    expect(await contentOf(graph)).toEqual({ nodes: [], claims: [] })
  })
})

test.each([
  ['un-2018', 'Most disputed'],
  ['none', 'The vocabulary'],
  ['article', 'A debate'],
] as const)('GraphiQL has the examples of %s', async (data, title) => {
  expect(await examplesOf(data)).toContain(title)
  for (const other of dataNames.filter((name) => name !== data)) {
    expect((await examplesOf(other)).includes(title)).toBe(false)
  }
})

describe('An unknown data set', () => {
  const NAMES = 'article, un-2018, none'

  test('is refused with the list, before anything is started', async () => {
    for (const args of [['serve'], ['ask', '{ __typename }']]) {
      const { code, output } = await command(...args, '--data', 'other')
      expect(output).toContain(`argument 'other' is invalid. Allowed choices are ${NAMES}.`)
      expect(code).toBe(2)
    }
  })

  test('is refused as a setting in the environment or .env, which --data overrides', async () => {
    expect(() => readConfig({ DATA: 'other' })).toThrow(`DATA is one of ${NAMES}, not "other"`)
    const project = copyOfProject(folderOfTest())
    writeFileSync(join(project, '.env'), 'DATA=another\n')
    const inFile = await run({ project, env, args: ['start.mjs', 'check'] })
    expect(inFile.output).toContain(`DATA is one of ${NAMES}, not "another"`)
    expect((await run({ project, env, args: ['start.mjs', 'check', '--data', 'none'] })).code).toBe(0)
  })
})

describe('`seed --if-needed`', () => {
  test('loads the data set into an empty database, and then leaves it alone', async () => {
    const first = await command('seed', '--if-needed')
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Loading cypher\/seed[\s\S]*\nReady to be served: /),
    })

    const before = await contentOf(graph)
    const second = await command('seed', '--if-needed')
    expect(second.code).toBe(0)
    expect(second.output).toMatch(/\nReady to be served: .*\n$/)
    expect(second.output).not.toMatch(/Loading|Deriving|Checking/)
    expect(await contentOf(graph)).toEqual(before)
  })

  test('leaves a graph alone that can be served, and that `seed` refuses', async () => {
    await command('seed')
    await graph.write({
      name: 'earlier',
      text: "MATCH (f:SeedFile) WITH f LIMIT 1 SET f.checksum = 'of an earlier version'",
    })
    await command('derive')
    const before = await contentOf(graph)

    expect(await command('seed')).toMatchObject({ code: 1, output: expect.stringContaining('Changed since') })
    const { code, output } = await command('seed', '--if-needed')
    expect(output).toContain('Changed since this graph was made from it')
    expect(code).toBe(0)
    expect(await contentOf(graph)).toEqual(before)
  })

  test('takes a graph with data of its own as it is, and goes on with what was cut off', async () => {
    await importing(graph, 'native', ROWS())
    const before = await contentOf(graph)
    expect((await command('seed', '--if-needed')).code).toBe(0)
    expect(await contentOf(graph)).toEqual(before)

    await graph.write({ name: 'cut off', text: 'MATCH (d:Derivation) DELETE d' })
    expect((await command('seed', '--if-needed')).output).toContain('All is derived anew')
    expect(await contentOf(graph)).toEqual(before)
  })

  test.each([['--fresh'], ['--dry-run']])('goes not with %s', async (option) => {
    expect(await command('seed', '--if-needed', option)).toMatchObject({
      code: 2,
      output: expect.stringContaining('--if-needed goes with neither'),
    })
  })
})
