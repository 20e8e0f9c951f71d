import { beforeAll, inject } from 'vitest'
import { type Graph, type Neo4jAddress, openGraph, PATIENT } from '../src/graph/graph.ts'
import type { Statement } from '../src/graph/statement.ts'
import { seedGraph } from '../src/loading/seed.ts'
import { loadData } from '../src/process/load-data.ts'
import { datedScripts } from './dated-scripts.ts'
import { GENERATED } from './figures.ts'
import { loadGenerated, sizeOf } from './generated/generated-graph.ts'

type Report = (line: string) => void

/** What the test database can be filled with, by name. Each starts from a wiped database. */
const contents = {
  empty: async () => undefined,
  article: (graph: Graph, report: Report) => seedGraph(graph, { report }),
  dated: (graph: Graph, report: Report) => seedGraph(graph, { report, files: datedScripts }),
  'un-2018': (graph: Graph, report: Report) => loadData(graph, 'un-2018', { report }),
  generated: (graph: Graph) => loadGenerated(graph, sizeOf(GENERATED)),
} satisfies Readonly<Record<string, (graph: Graph, report: Report) => Promise<unknown>>>

/** Plans that were made for a small graph may be slow on these. */
const LARGE: readonly Content[] = ['un-2018', 'generated']

export type Content = keyof typeof contents

let opened: Graph | undefined

/** The address of this worker's test database. */
export function testNeo4j(): Neo4jAddress {
  const address = inject('databases')[Number(process.env['VITEST_POOL_ID']) - 1]
  if (!address) throw new Error('there are more workers than databases')
  return address
}

/** The test database. Each worker opens it once for all of its files. */
export async function openTestGraph(): Promise<Graph> {
  if (opened) return opened
  const graph = openGraph(testNeo4j(), PATIENT)
  opened = graph
  return graph
}

/**
 * Loads this content into the test database before the file's first test, unless an earlier file left the same. The
 * file must not write to it: a file that writes opens the graph itself and wipes it.
 */
export function useGraph(content: Content): void {
  beforeAll(async () => {
    const graph = await openTestGraph()
    const [mark] = await graph.read(HELD)
    if (mark?.['holds'] === content) return
    await watched(graph, async (report) => {
      await (content === 'generated' ? wipeAll(graph) : wipe(graph)) // the large graph loads faster without indexes
      if (LARGE.includes(content)) await graph.write(DISCARD_PLANS)
      report(`Loading ${content}`)
      await contents[content](graph, report)
    })
    await graph.write(MARK, { content })
  })
}

/** Fails after nine minutes with the last line that was reported, and with what the database is doing. */
async function watched(graph: Graph, load: (report: Report) => Promise<void>): Promise<void> {
  let last = 'Wiping'
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(async () => {
    const running = await graph.read(RUNNING).catch(String)
    late.reject(new Error(`Stuck after "${last}". Neo4j runs ${JSON.stringify(running)}`))
  }, 540_000)
  try {
    await Promise.race([late.promise, load((line) => (last = line))])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Deletes everything except the mark of a test graph, constraints and indexes: without those, all plans would be made
 * anew.
 */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write(MARK, { content: null }) // first, so that an interrupted wipe leaves a graph that may be wiped
  await graph.write(DELETE_RELATIONSHIPS)
  await graph.write(DELETE)
}

/** The same, and drops all constraints and indexes. */
export async function wipeAll(graph: Graph): Promise<void> {
  await wipe(graph)
  for (const [kind, list] of SCHEMA) {
    for (const { name } of await graph.read(list)) {
      await graph.write({ name: 'test/drop', text: `DROP ${kind} \`${name}\`` })
    }
  }
}

const DISCARD_PLANS: Statement = { name: 'test/discard-plans', text: 'CALL db.clearQueryCaches()' }

const HELD: Statement = { name: 'test/held', text: 'MATCH (t:TestGraph) RETURN t.holds AS holds' }

const RUNNING: Statement = {
  name: 'test/running',
  text: `SHOW TRANSACTIONS YIELD currentQuery, status, elapsedTime
    RETURN left(currentQuery, 200) AS text, status, toString(elapsedTime) AS elapsed`,
}

const MARK: Statement = { name: 'test/mark', text: 'MERGE (t:TestGraph) SET t.holds = $content' }

/** In batches of relationships, as a few nodes may have more than one transaction can hold. */
const DELETE_RELATIONSHIPS: Statement = {
  name: 'test/delete-relationships',
  text: 'MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS',
}

const DELETE: Statement = {
  name: 'test/delete',
  text: 'MATCH (n) WHERE NOT n:TestGraph CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
}

const SCHEMA: readonly (readonly ['CONSTRAINT' | 'INDEX', Statement])[] = [
  ['CONSTRAINT', { name: 'test/constraints', text: 'SHOW CONSTRAINTS YIELD name' }],
  ['INDEX', { name: 'test/indexes', text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name" }],
]
