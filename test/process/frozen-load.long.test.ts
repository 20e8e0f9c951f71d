import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, jsonLinesOf } from '../import/importing.ts'
import { type Started, start } from './start.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const quiet = () => undefined

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, quiet)
})

const COUNT = 20_000
const rows = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...Array.from({ length: COUNT }, (_, number) => ({
    ...{ type: 'Company', slug: `company-${number}`, name: `Company ${number}`, citations: [`register#${number}`] },
  })),
]

const statement = (text: string) => ({ name: 'test', text })

/** What another load does meanwhile: it begins with an empty graph. */
async function load(own: Graph): Promise<void> {
  await own.write(statement('MATCH (n) WHERE NOT n:TestGraph AND NOT n:LoadLock DETACH DELETE n'))
  await own.transaction((run) =>
    run(
      statement(`
CREATE (s:Entity:Source {slug: 'register', name: 'Another register'})
CREATE (a:Entity:Actor:Company {slug: 'company-1', name: 'One', citations: ['register#1']})
CREATE (b:Entity:Actor:Company {slug: 'company-2', name: 'Two', citations: ['register#2']})
CREATE (a)-[:SUPPLIES {id: 'a', citations: ['register#3'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'}]->(b)`),
    ),
  )
  await deriveGraph(own, { report: quiet })
}

/** Stops it in the middle of a transaction, when some have been committed. */
async function freeze({ pid }: Started): Promise<void> {
  const open = async () => {
    const rows = await graph.read(
      statement("SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'transaction' RETURN metaData"),
    )
    return rows.length > 0
  }
  const committed = async () => (await graph.read(statement('MATCH (b:ImportBatch) RETURN b'))).length
  while ((await committed()) < 2) await pause(10)
  for (;;) {
    if (await open()) process.kill(pid, 'SIGSTOP')
    await pause(200)
    if (await open()) return
    process.kill(pid, 'SIGCONT')
  }
}

test('A load that was frozen until another one took its place writes nothing more, and says so', async () => {
  await emptied(graph)
  await asOnlyLoad(graph, { command: 'seed', report: quiet }, load)
  const alone = await contentOf(graph)
  await emptied(graph)
  const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
  const frozen = start({ env, args: ['start.mjs', 'import', 'native', path] })
  onTestFinished(() => frozen.kill('SIGCONT'))
  await freeze(frozen)
  const lines: string[] = []

  const report = (line: string) => lines.push(line)
  await asOnlyLoad(graph, { command: 'seed', report, longestSilenceMs: 1_000 }, load)
  frozen.kill('SIGCONT')

  expect(await frozen.exited).toBe(1)
  expect(frozen.output()).toMatch(
    /\n`import` was given up: it was not heard of for so long that another load has taken its place\. Run it again when/,
  )
  expect(frozen.output()).not.toMatch(/\n\s+at |Neo4jError|\[cause\]/)
  expect(lines.at(-1)).toMatch(
    /^`import` \(process \d+ on \S+\), which began at \S+Z, has not come to its end: its place/,
  )
  expect(await contentOf(graph)).toEqual(alone)
  expect(await graphState(graph)).toMatchObject({ entities: 3, derived: 'current', cutOff: [] })
})
