import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { filesOf, jsonLinesOf } from '../import/importing.ts'
import { copyOfProject, run, type Started, start, temporaryFolder } from './start.ts'

// A local graph made by another version or changed by hand: a start reports it in one line, and repairs it. One home
// and project from the first start on. Each test continues where the one before it ended.

const folder = temporaryFolder()
const project = copyOfProject(folder)
const home = join(folder, 'home')
const env = { NEO4J_HOME: home }
afterAll(() => rmSync(folder, { recursive: true }))

const seed = (name: string, slug: string) =>
  writeFileSync(
    join(project, 'cypher/seed', name),
    `CREATE (:Entity:Source {slug: '${slug}', name: '${slug}'})<-[:PUBLISHED {id: '${slug}-published', citations: ['${slug}#1'],
      attribution: 'STATED', confidence: 1.0}]-(:Entity:Actor:Country {slug: '${slug}-land', name: 'Land', citations: ['${slug}#1']});\n`,
  )
seed('10-first.cypher', 'first')

async function served(): Promise<Started> {
  const server = start({ env, project })
  await server.says(/Stop {5}Ctrl-C/)
  return server
}

async function stopped(server: Started): Promise<void> {
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
}

/** Runs statements in its Neo4j, as any client can. */
async function byHand(...texts: readonly string[]) {
  const { uri } = JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8')).neo4j
  const password = readFileSync(join(home, 'password'), 'utf8').trim()
  const graph = openGraph({ uri, username: 'neo4j', password, database: 'neo4j' })
  try {
    const answers: (readonly object[])[] = []
    for (const text of texts) answers.push(await graph.write({ name: 'test', text }))
    return answers
  } finally {
    await graph.close()
  }
}

const INDEXES = 'SHOW INDEXES YIELD name, properties ORDER BY name'

let running: Started

describe('A local Neo4j', () => {
  test('reads no files and no addresses for a statement', async () => {
    let asked = 0
    const web = createServer((_, response) => {
      asked += 1
      response.end('a,b\n')
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void web.close())
    running = await served()
    writeFileSync(join(home, 'import', 'rows.csv'), 'a,b\n')
    const { port } = web.address() as AddressInfo // it listens on a port, not on a pipe

    for (const address of [
      `http://127.0.0.1:${port}/a`,
      `http://localhost:${port}/a`,
      'file:///rows.csv',
      'file:///etc/passwd',
    ]) {
      await expect(byHand(`LOAD CSV FROM '${address}' AS row RETURN row`), address).rejects.toThrow()
    }

    expect(asked).toBe(0)
  }, 180_000)
})

describe('A start says in one line what it repairs', () => {
  test('missing constraints and indexes, and changed ones', async () => {
    const [before] = await byHand(
      INDEXES,
      'DROP CONSTRAINT entity_slug',
      'DROP INDEX entity_words',
      'DROP INDEX stance_holder',
      'CREATE INDEX stance_holder FOR (s:Stance) ON (s.position)',
    )
    await stopped(running)

    const next = await served()

    expect(next.output()).toMatch(/^All is derived anew: it lacks 2 indexes \((entity_slug, entity_words)\)\.$/m)
    expect((await byHand(INDEXES))[0]).toEqual(before)
    await stopped(next)
  }, 180_000)

  test('a changed derive script, a new index and a new seed file', async () => {
    appendFileSync(
      join(project, 'cypher/derive/05-versions.cypher'),
      "\nMATCH (c:Country) SET c.description = 'A country.';\n",
    )
    appendFileSync(
      join(project, 'cypher/schema.cypher'),
      'CREATE INDEX mine IF NOT EXISTS FOR (e:Entity) ON (e.isoCode);\n',
    )
    const server = await served()
    expect(server.output()).toMatch(/^All is derived anew: another version of Stancegraph derived it\.$/m)
    const [countries, indexes] = await byHand('MATCH (c:Country) RETURN c.description AS text', INDEXES)
    expect(countries).toEqual([{ text: 'A country.' }])
    expect(indexes).toContainEqual({ name: 'mine', properties: ['isoCode'] })
    await stopped(server)

    seed('20-second.cypher', 'second')
    const next = await served()
    expect(next.output()).toMatch(/^Loading what is new: cypher\/seed\/20-second\.cypher\.$/m)
    expect(next.output()).toContain('4 entities, 0 stances, 2 relationships')
    await stopped(next)
  }, 240_000)

  test('and what it cannot repair: a changed seed file', async () => {
    appendFileSync(join(project, 'cypher/seed/10-first.cypher'), "CREATE (:Topic {slug: 'late'});\n")

    const server = await served()

    expect(server.output()).toMatch(
      /^Changed since this graph was made from it, .*: cypher\/seed\/10-first\.cypher\. `npm run seed` says/m,
    )
    expect(server.output()).toContain('4 entities, 0 stances, 2 relationships')
    await stopped(server)
  }, 180_000)
})

test("If the database ends during a command's write, one line says so, and a later run resumes", async () => {
  const rows = [
    { type: 'Source', slug: 'register', name: 'Register' },
    ...Array.from({ length: 1_000 }, (_, number) => ({
      ...{ type: 'Company', slug: `company-${number}`, name: `Company ${number}`, citations: ['register#1'] },
    })),
    ...Array.from({ length: 6_000 }, (_, number) => ({
      ...{ type: 'SUPPLIES', id: `claim-${number}`, citations: ['register#1'] },
      ...{ from: `company-${number % 1_000}`, to: `company-${(number + 1) % 1_000}` },
    })),
  ]
  const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
  const importing = start({ env, project, args: ['start.mjs', 'import', 'native', path] })
  await importing.says(/Graph {4}/)
  await pause(1_000)
  process.kill(JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8')).neo4j.pid, 'SIGKILL')

  expect(await importing.exited).toBe(1)
  expect(importing.output()).not.toMatch(/\n\s+at /)
  expect(importing.output()).toMatch(
    /The database does not answer any more\. What was written before stays\.|cypher\/.*: /,
  )

  const again = await run({ env, project, args: ['start.mjs', 'import', 'native', path] })
  expect(again.output).toContain('1005 entities, 0 stances, 6002 relationships')
}, 240_000)
