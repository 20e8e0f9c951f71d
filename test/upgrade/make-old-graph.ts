import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Graph, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'
import { OLD_COMMIT, OLD_GRAPH } from './old-graph.ts'

// Builds old-graph.jsonl.gz with the code of an earlier commit: its own commands load the article into a new local graph,
// import old-rows.jsonl, and erase one company. It needs the history of the repository. With a folder as its argument it
// leaves that local graph there, for NEO4J_HOME, and writes no file.

const [kept] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'stancegraph-old-'))
const worktree = join(folder, 'worktree')
const home = kept ? resolve(kept) : join(folder, 'neo4j')
const project = fileURLToPath(new URL('../..', import.meta.url))
const rows = fileURLToPath(new URL('old-rows.jsonl', import.meta.url))
const tell = (file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(file, args, { cwd, env, stdio: 'inherit' })

tell('git', ['worktree', 'add', '--detach', worktree, OLD_COMMIT], project)
try {
  tell('npm', ['ci'], worktree)
  // Started here, because that version waits for its own database for a short time only.
  const neo4j = await startLocalNeo4j({ home, version: STANDARD_NEO4J, report: console.log })
  const graph = openGraph(neo4j, PATIENT)
  try {
    const { uri, username, password, database } = neo4j
    const settings = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    const env = { PATH: process.env['PATH'], NEO4J_URI: uri, ...settings }
    const command = (...args: readonly string[]) => tell(process.execPath, ['start.mjs', ...args], worktree, env)
    command('seed')
    command('import', 'native', rows, '--rejects', join(folder, 'rejects.jsonl'))
    command('erase', 'passing-company')
    if (!kept) writeFileSync(OLD_GRAPH, gzipSync(await dump(graph), { level: 9 }))
  } finally {
    await graph.close()
    await neo4j.stop()
  }
} finally {
  tell('git', ['worktree', 'remove', '--force', worktree], project)
  rmSync(folder, { recursive: true, force: true })
}

/** Everything in the graph as lines of JSON: constraints, indexes, nodes, and relationships between places of nodes. */
async function dump(graph: Graph): Promise<string> {
  const integers = (it: string) => `[name IN keys(${it}) WHERE ${it}[name] IS :: INTEGER NOT NULL] AS integers`
  const read = (text: string) => graph.read({ name: 'test/dump', text })
  const constraints = await read('SHOW CONSTRAINTS YIELD name, createStatement RETURN createStatement AS statement')
  const indexes = await read(
    "SHOW INDEXES YIELD type, owningConstraint, createStatement WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN createStatement AS statement",
  )
  const nodes = await read(
    `MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties, ${integers('n')}`,
  )
  const relationships = await read(
    `MATCH (a)-[r]->(b)
    RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties, ${integers('r')}`,
  )
  const places = new Map(nodes.map(({ id }, place) => [id, place]))
  const lines = [
    ...[...constraints, ...indexes].map(({ statement }) => ({ statement })),
    ...nodes.map(({ id: _, ...node }) => node),
    ...relationships.map(({ from, to, ...one }) => ({ ...one, from: places.get(from), to: places.get(to) })),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
