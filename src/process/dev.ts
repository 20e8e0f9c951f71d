import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config.ts'
import { startLocalNeo4j } from '../local-neo4j/local-neo4j.ts'
import { localNeo4jOf } from './own-graph.ts'
import type { Program } from './program.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WATCHED = ['--watch-path=src', '--watch-path=cypher', '--watch-preserve-output']

/** Keeps the local Neo4j running, with a server that Node restarts whenever a file in src or cypher changes. */
export async function run({ report, signal }: Program): Promise<void> {
  const config = readConfig(process.env)
  const local = config.neo4j ? null : await startLocalNeo4j({ ...localNeo4jOf(config), report, signal })
  try {
    signal.throwIfAborted()
    const server = spawn(process.execPath, [...WATCHED, 'start.mjs', 'serve', '--join'], {
      cwd: PROJECT,
      env: { DRAIN_MS: '0', ...process.env }, // a change should be visible at once
      stdio: 'inherit',
    })
    signal.addEventListener('abort', () => server.kill())
    const ended = once(server, 'exit').then(() => null)
    const crash = await Promise.race([ended, local ? local.crashed : ended])
    server.kill()
    await ended
    if (crash) throw crash
  } finally {
    await local?.stop()
  }
}
