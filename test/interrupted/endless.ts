import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { TESTED_NEO4J } from '../neo4j-version.ts'
import { start } from '../process/start.ts'

// The test that `interrupted.long.test.ts` runs and interrupts. It starts a Neo4j, and a server with its own Neo4j.

test('runs until it is interrupted', { timeout: 600_000 }, async () => {
  await startLocalNeo4j({ home: join(tmpdir(), 'of-a-test'), version: TESTED_NEO4J, report: () => undefined })
  const server = start({ env: { NEO4J_HOME: join(tmpdir(), 'of-a-server') } })
  await server.says(/Starting Neo4j/)
  console.log('Everything runs.')
  await once(process, 'never')
})
