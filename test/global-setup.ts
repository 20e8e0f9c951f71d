import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Neo4jAddress, readConfig } from '../src/config.ts'
import { connect } from '../src/graph/connect.ts'
import { startLocalNeo4j } from '../src/graph/local-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database of the tests: theirs alone, to be wiped at will. */
    readonly neo4j: Neo4jAddress
  }
}

/** Finds a database for the tests that is nobody's: NEO4J_TEST_URI if it may be wiped, else a process of their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = testDatabase(process.env)
  if (given) {
    const server = await claim(given)
    console.log(`Tests run on the database at NEO4J_TEST_URI (${server}), and wipe it.`)
    project.provide('neo4j', given)
    return async () => undefined
  }
  const home = mkdtempSync(join(tmpdir(), 'stancegraph-test-'))
  const removeHome = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', removeHome)
  const local = await startLocalNeo4j({ home, report: (line) => console.log(line), javaOptions: FOR_A_SHORT_LIFE })
  console.log(`Tests run on a Neo4j ${local.version} of their own, in ${home}.`)
  const { uri, username, password, database } = local
  project.provide('neo4j', { uri, username, password, database })
  return async () => {
    await local.stop()
    removeHome()
  }
}

/** The second compiler costs more than it gains in a process of minutes. */
const FOR_A_SHORT_LIFE = ['-XX:TieredStopAtLevel=1']

/** NEO4J_TEST_URI, NEO4J_TEST_USERNAME, …: as their likes without TEST. */
function testDatabase(env: NodeJS.ProcessEnv): Neo4jAddress | null {
  const entries = Object.entries(env).filter(([name]) => name.startsWith('NEO4J_TEST_'))
  return readConfig(Object.fromEntries(entries.map(([name, value]) => [name.replace('_TEST_', '_'), value]))).neo4j
}

/** Marks it as a test graph, which keeps it one whatever a test that is cut off leaves there. */
async function claim(address: Neo4jAddress): Promise<string> {
  const { graph, agent } = await connect({ ...address, timeoutMs: 8_000 })
  try {
    const text = 'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:TestGraph THEN 1 END) AS marks'
    const [row] = await graph.read({ name: 'test/whose', text })
    if (row?.['nodes'] !== 0 && row?.['marks'] === 0) {
      throw new Error(
        'NEO4J_TEST_URI names a database with data that is not a test graph, and tests would wipe it. Give them an empty one.',
      )
    }
    await graph.write({ name: 'test/claim', text: 'MERGE (:TestGraph)' })
    return agent
  } finally {
    await graph.close()
  }
}
