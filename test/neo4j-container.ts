import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Neo4jAddress } from '../src/graph/graph.ts'
import { lineOf } from '../src/local-neo4j/neo4j-version.ts'
import { pageCache } from '../src/local-neo4j/page-cache.ts'
import { START_TIMEOUT_MS } from '../src/local-neo4j/patience.ts'

/** A Neo4j in its own container. */
export interface ContainedNeo4j extends Neo4jAddress {
  readonly image: string
  stop(): Promise<void>
}

/** Null if Docker does not answer. Throws if it answers but no Neo4j starts, as when the image is unavailable. */
export async function startContainedNeo4j(
  version: string,
  javaOptions: readonly string[],
  settings: readonly string[],
): Promise<ContainedNeo4j | null> {
  const { getContainerRuntimeClient } = await import('testcontainers')
  const docker = await getContainerRuntimeClient().catch(() => null)
  if (!docker) return null
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const image = `neo4j:${version}-community`
  const password = randomBytes(16).toString('hex')
  const container = await new Neo4jContainer(image)
    .withEnvironment({
      ...ourSettings([...lineOf(version).settings, ...settings]),
      NEO4J_server_jvm_additional: javaOptions.join('\n'),
    })
    .withPassword(password)
    .withStartupTimeout(START_TIMEOUT_MS)
    .start()
  return {
    ...{ image, uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`, database: 'neo4j' },
    ...{ username: container.getUsername(), password },
    async stop() {
      await container.stop()
    },
  }
}

/** The local Neo4j's settings, except where it listens, in the image's format: NEO4J_db_tx__log_preallocate=false. */
function ourSettings(further: readonly string[]): Readonly<Record<string, string>> {
  const lines = [readProjectFile('neo4j/neo4j.conf'), pageCache(), ...further]
    .join('\n')
    .matchAll(/^((?:db|dbms|internal|server\.memory)\.\S+?)=(.*)$/gm)
  const settings = Array.from(lines, ([, key = '', value = '']) => [
    `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}`,
    value,
  ])
  return { ...Object.fromEntries(settings), NEO4J_server_memory_heap_max__size: '1g' }
}

function readProjectFile(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}
