import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { exampleText, filesOf } from '../import/importing.ts'
import { run, type Started, start, temporaryFolder } from './start.ts'

// Local graphs of the data sets, each in its own home.

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const WHOLE = '404 entities, 16933 stances, 157 relationships'

async function served(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const server = start({ env, args: ['start.mjs', 'serve', ...args] })
  const address = await server.says(/GraphQL {2}(\S+)/)
  await server.says(/Stop {5}Ctrl-C/)
  return { server, address }
}

/** The current number of nodes with that label in its Neo4j. */
async function countIn(home: string, label: string): Promise<number> {
  const { uri } = JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8')).neo4j
  const password = readFileSync(join(home, 'password'), 'utf8').trim()
  const graph = openGraph({ uri, username: 'neo4j', password, database: 'neo4j' })
  try {
    const [row] = await graph.read({ name: 'test', text: `RETURN COUNT { (:${label}) } AS count` })
    return Number(row?.['count'])
  } finally {
    await graph.close()
  }
}

async function stopped(server: Started) {
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
}

describe('un-2018', () => {
  const env = { NEO4J_HOME: join(folder, 'un') }

  test('that was killed half way resumes at the next start, and is then complete', async () => {
    const killed = start({ env, args: ['start.mjs', 'serve', '--data', 'un-2018'] })
    await killed.says(/Loading examples\/data\/un-2018/)
    while ((await countIn(env.NEO4J_HOME, 'ImportBatch')) < 2) await pause(50)
    process.kill(killed.pid, 'SIGKILL')
    await killed.exited
    expect(killed.output()).not.toContain('Loaded ')

    const { server, address } = await served(env, '--data', 'un-2018')

    expect(server.output()).toContain('Going on where this import of ')
    expect(server.output()).toContain(`Graph    ${WHOLE}`)
    expect(server.output()).toContain('Holds    un-2018: ')
    const body = JSON.stringify({ query: '{ policy(slug: "un-roll-call-6140") { stancesOn { totalCount } } }' })
    const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect(answer.headers.get('X-Data-Set')).toBe('un-2018')
    expect(await answer.json()).toMatchObject({ data: { policy: { stancesOn: { totalCount: 169 } } } })
    await stopped(server)
  }, 300_000)

  test('is found again, complete and valid, and only by its own name', async () => {
    const { server } = await served(env)
    expect(server.output()).toContain(`Graph    ${WHOLE}`)
    expect(server.output()).not.toContain('Loading')

    const check = await run({ env, args: ['start.mjs', 'check', '--data', 'un-2018'] })
    expect(check).toMatchObject({ code: 0, output: expect.stringContaining(`${WHOLE}: no violations`) })
    const seed = await run({ env, args: ['start.mjs', 'seed'] })
    expect(seed).toMatchObject({ code: 0, output: expect.stringContaining(`Loaded 0 files: ${WHOLE}, no violations`) })
    for (const args of [
      ['seed', '--data', 'article'],
      ['import', '--data', 'none', 'native', rows()],
    ]) {
      const { code, output } = await run({ env, args: ['start.mjs', ...args] })
      expect(output).toContain('holds the data set un-2018, not ')
      expect(code).toBe(1)
    }
    await stopped(server)

    const { code, output } = await run({ env, args: ['start.mjs', 'serve', '--data', 'article'] })
    expect(output).toContain('holds the data set un-2018, not article, and was left as it is')
    expect(code).toBe(1)
  }, 300_000)
})

describe('none', () => {
  const env = { NEO4J_HOME: join(folder, 'none') }

  test('is served empty, accepts an import but not the article, and keeps it', async () => {
    const first = await served(env, '--data', 'none')
    expect(first.server.output()).toContain('Graph    0 entities, 0 stances, 0 relationships')
    expect(first.server.output()).not.toContain('cypher/seed')
    const body = JSON.stringify({ query: '{ search(text: "a") { totalCount } graph { claims { count } } }' })
    const answer = await fetch(first.address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect((await answer.json()).data).toEqual({ search: { totalCount: 0 }, graph: { claims: [] } })

    const imported = await run({ env, args: ['start.mjs', 'import', 'native', rows()] })
    expect(imported.output).toContain('no violations')
    expect(imported.code).toBe(0)
    expect((await run({ env, args: ['start.mjs', 'seed'] })).output).toContain('This graph holds other data')
    await stopped(first.server)

    const { server } = await served(env)
    expect(server.output()).toMatch(/Graph {4}[1-9]\d* entities/)
    expect(server.output()).toContain('Holds    none: ')
    await stopped(server)
  }, 300_000)
})

const rows = () => filesOf({ 'rows.jsonl': exampleText })[0] ?? ''
