import { readConfig, settingNames } from '../src/config.ts'
import type { Neo4jAddress } from '../src/graph/graph.ts'

/** The environment of a server: standard settings, whatever is set here, and this Neo4j. */
export function environmentFor({ uri, username, password, database }: Neo4jAddress): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !settingNames().includes(name))
  const own = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  return { ...Object.fromEntries(others), ...own, PORT: '0' }
}

/** What servers read of it that Stancegraph is compared with: Neo4j, and how long one statement may take. */
export function readAddress(): Neo4jAddress & { readonly timeoutMs: number } {
  const { neo4j, queryTimeoutMs: timeoutMs } = readConfig(process.env)
  if (!neo4j) throw new Error('NEO4J_URI is not set')
  return { ...neo4j, timeoutMs }
}
