import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { contentOf, exampleText, filesOf } from '../import/importing.ts'
import { copyOfProject, folderOfTest, run, type Started, start } from './start.ts'

// A graph knows which data set it holds. Commands that were told of another one refuse it, and write nothing.

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => run({ env, args: ['start.mjs', ...args] })

beforeEach(() => wipe(graph))

async function stopped(server: Started) {
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
}

/** The titles of the examples of a server's page. */
async function examplesAt(address: string): Promise<readonly string[]> {
  const page = await (await fetch(address, { headers: { Accept: 'text/html' } })).text()
  return Array.from(page.matchAll(/<strong>(.*?)<\/strong>/g), ([, title = '']) => title)
}

const ROWS = () => filesOf({ 'rows.jsonl': exampleText })[0] ?? ''

describe('A graph with data of its own', () => {
  test('is refused to whoever names a data set, and nothing is written', async () => {
    expect((await command('import', '--data', 'none', 'native', ROWS())).code).toBe(0)
    const before = await contentOf(graph)

    const lines = ['serve --data article', 'seed --data article', 'seed --data un-2018', 'check --data un-2018']
    for (const line of [...lines, 'derive --data un-2018', 'erase somebody --yes --data article']) {
      const { code, output } = await command(...line.split(' '))
      const named = /--data (\S+)/.exec(line)?.[1]
      expect([line, code]).toEqual([line, 1])
      expect(output).toContain(`The graph in ${uri} holds the data set none, not ${named}. It was left as it is.`)
      expect(output).toContain('`npm start -- --data none`')
    }

    expect(await contentOf(graph)).toEqual(before)
  })

  test('is served to whoever names none or nothing, with general examples, and told from others by asking', async () => {
    await command('import', '--data', 'none', 'native', ROWS())

    const server = start({ env })
    const address = await server.says(/GraphQL {2}(\S+)/)
    await server.says(/Stop {5}Ctrl-C/)

    expect(server.output()).toContain('Holds    none: what was imported into it')
    expect(await examplesAt(address)).toContain('The vocabulary')
    const ask = (...args: readonly string[]) =>
      run({ env: { PORT: new URL(address).port }, args: ['start.mjs', 'ask', '{ __typename }', ...args] })
    expect(await ask('--data', 'none')).toMatchObject({ code: 0, output: expect.stringContaining('Query') })
    for (const further of [[], ['--url', address]]) {
      const { code, output } = await ask('--data', 'un-2018', ...further)
      expect(output).toContain(`The server at ${address} serves the data set none, not un-2018.`)
      expect(output).not.toContain('Query"')
      expect(code).toBe(1)
    }
    const saved = await run({
      env: { PORT: new URL(address).port, DATA: 'article' },
      args: ['start.mjs', 'export', 'jgf'],
    })
    expect(saved.output).toContain('serves the data set none, not article.')
    await stopped(server)
  })

  test('stays what it is: seed loads the article into no other graph', async () => {
    await command('import', 'native', ROWS())

    const { code, output } = await command('seed')

    expect(output).toContain("This graph holds other data, and none of the article's")
    expect(code).toBe(1)
    expect((await command('seed', '--data', 'none')).output).toContain('There is nothing to load')
  })
})

describe('An empty database of your own', () => {
  test.each([
    ['un-2018', 'npm run seed -- --data un-2018', 'Most disputed'],
    ['none', 'npm run import', 'The vocabulary'],
    ['article', 'npm run seed', 'A debate'],
  ])('is served as %s, with how to fill it', async (data, filling, example) => {
    const server = start({ env: { ...env, DATA: data } })
    const address = await server.says(/GraphQL {2}(\S+)/)
    await server.says(/Stop {5}Ctrl-C/)

    expect(server.output()).toContain(`is empty: it is served as it is, and \`${filling}\` fills it.`)
    expect(await examplesAt(address)).toContain(example)
    await stopped(server)
  })

  test('is chosen for imports by seeding none, and is then not given the article', async () => {
    expect(await command('seed', '--data', 'none')).toMatchObject({ code: 0 })

    expect((await command('seed')).code).toBe(1)
    expect((await command('serve', '--data', 'article')).output).toContain('holds the data set none, not article')
  })

  test('is given nothing by an import before the data set that was named', async () => {
    const { code, output } = await command('import', '--data', 'un-2018', 'native', ROWS())

    expect(output).toContain('This graph is empty, and un-2018 is not loaded yet: nothing was imported.')
    expect(code).toBe(1)
    expect(await contentOf(graph)).toEqual({ nodes: [], claims: [] })
  })
})

describe('What is no data set', () => {
  const NAMES = 'article, un-2018, none'

  test('is refused with the list, before anything is started', async () => {
    for (const args of [['serve'], ['seed'], ['check'], ['ask', '{ __typename }']]) {
      const { code, output } = await command(...args, '--data', 'other')
      expect(output).toContain(`argument 'other' is invalid. Allowed choices are ${NAMES}.`)
      expect(code).toBe(2)
    }
  })

  test('is refused as a setting, of the environment and of .env, which --data overrides', async () => {
    const set = await run({ env: { ...env, DATA: 'other' }, args: ['start.mjs', 'check'] })
    expect(set.output).toContain(`DATA is one of ${NAMES}, not "other"`)
    expect(set.code).toBe(1)

    const project = copyOfProject(folderOfTest())
    writeFileSync(join(project, '.env'), 'DATA=another\n')
    const inFile = await run({ project, env, args: ['start.mjs', 'check'] })
    expect(inFile.output).toContain(`DATA is one of ${NAMES}, not "another"`)
    expect((await run({ project, env, args: ['start.mjs', 'check', '--data', 'none'] })).code).toBe(0)
  })
})
