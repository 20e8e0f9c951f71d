import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/graph/connect.ts'
import type { Neo4jAddress } from '../src/graph/graph.ts'
import { startLocalNeo4j } from '../src/local-neo4j/local-neo4j.ts'
import { startContainedNeo4j } from './neo4j-container.ts'
import { TESTED_NEO4J } from './neo4j-version.ts'
import { openRunFolder } from './run-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database for each worker. The tests own it and may wipe it. */
    readonly databases: readonly Neo4jAddress[]
  }
}

/** A database for the tests, and the line that says which. */
interface TestDatabase {
  readonly address: Neo4jAddress
  readonly whose: string
  stop(): Promise<void>
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const closeRunFolder = openRunFolder()
  const databases: TestDatabase[] = []
  const stop = async () => {
    await Promise.all(databases.map((database) => database.stop()))
    await closeRunFolder()
  }
  const open = async () => databases.push(await testDatabase())
  try {
    await all([buildExplorer(), open()]) // the first may have to download what all need
    await all(Array.from({ length: project.config.maxWorkers - 1 }, open))
  } catch (error) {
    await stop()
    throw error
  }
  const addresses = databases.map(({ address: { uri, username, password, database } }) => {
    return { uri, username, password, database }
  })
  project.provide('databases', addresses)
  return stop
}

/** Waits for the end of each, so that what was started can be stopped, and throws the first failure. */
async function all(works: readonly Promise<unknown>[]): Promise<void> {
  const failure = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected')
  if (failure?.status === 'rejected') throw failure.reason
}

/** The tests visit the explorer as its sources are now. */
async function buildExplorer(): Promise<void> {
  if (process.env['EXPLORER'] === 'built') return
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'error'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
}

/** Uses NEO4J_TEST_URI if it may be wiped, else a container if Docker answers, else a local Neo4j process. */
async function testDatabase(): Promise<TestDatabase> {
  const database = (await given()) ?? (await contained()) ?? (await local('Docker does not answer'))
  console.log(`Tests run on ${database.whose}.`)
  return database
}

async function given(): Promise<TestDatabase | null> {
  const address = givenAddress(process.env)
  if (!address) return null
  const agent = await claim(address)
  return { address, whose: `the database at NEO4J_TEST_URI (${agent}), and wipe it`, stop: async () => undefined }
}

async function contained(): Promise<TestDatabase | null> {
  try {
    const container = await startContainedNeo4j(TESTED_NEO4J, JAVA_OPTIONS, KEEPING_PLANS)
    if (!container) return null
    return { address: container, whose: `${container.image} in a container of their own`, stop: container.stop }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return local(`Docker answers, but gives no Neo4j: ${why.trim()}`)
  }
}

async function local(why: string): Promise<TestDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'neo4j-')) // removed with the folder of the run
  const report = (line: string) => console.log(line)
  const neo4j = await startLocalNeo4j({
    ...{ home, version: TESTED_NEO4J, report },
    ...{ javaOptions: JAVA_OPTIONS, settings: KEEPING_PLANS },
  })
  return {
    address: neo4j,
    whose: `a Neo4j ${TESTED_NEO4J} of their own, a process in ${home} (${why})`,
    stop: neo4j.stop,
  }
}

/** Room for thousands of plans, and for what planning leaves behind. */
const JAVA_OPTIONS = ['-Xms640m', '-Xmx1600m', '-Xmn320m']

/**
 * Tests fill and empty their graph again and again. Neo4j would plan each statement anew whenever the size of the graph
 * has changed, which takes a fifth of its time. Plans are discarded where a large graph is loaded: by `useGraph`, and by
 * whatever measures the indexes anew.
 */
const KEEPING_PLANS = ['dbms.cypher.min_replan_interval=1h', 'server.memory.query_cache.per_db_cache_num_entries=4000']

/** NEO4J_TEST_URI, NEO4J_TEST_USERNAME, …: like the settings without TEST. */
function givenAddress(env: NodeJS.ProcessEnv): Neo4jAddress | null {
  const entries = Object.entries(env).filter(([name]) => name.startsWith('NEO4J_TEST_'))
  return readConfig(Object.fromEntries(entries.map(([name, value]) => [name.replace('_TEST_', '_'), value]))).neo4j
}

/** Marks the database as a test graph. The mark stays even if a test is interrupted. */
async function claim(address: Neo4jAddress): Promise<string> {
  const { graph, agent } = await connect(address)
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
