import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyBackup } from '../src/backup/backup-file.ts'
import type { Graph } from '../src/graph/graph.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../src/local-neo4j/local-neo4j.ts'
import type { LocalNeo4j } from '../src/local-neo4j/running-neo4j.ts'
import { version } from '../src/model/package.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { machine, memoryOf } from './machine.ts'
import { imported, type Measured, onGraphs } from './on-graph.ts'
import { environmentFor } from './server-settings.ts'

/**
 * Backs a generated graph up, restores the file into a new home, and backs that up in turn, by the commands that are
 * shipped: `npm run bench:backup -- [numbers of stances]`. Fails unless both backups have the same rows.
 */
const SIZES = process.argv.slice(2).map((text) => Number(text.replaceAll('_', '')))

function backingUp(stances: number): Measured {
  return { fill: imported(sizeOf(stances)), measure, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
}

async function measure(_: Graph, report: (line: string) => void, neo4j: LocalNeo4j): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-backup-'))
  const [first, second] = [join(folder, 'first.gz'), join(folder, 'second.gz')]
  const origin = environmentFor(neo4j)
  const { NEO4J_URI: _uri, ...others } = origin
  const copy = { ...others, NEO4J_HOME: join(folder, 'home') }
  try {
    const written = await run(['backup', first], origin)
    const { foot } = await verifyBackup(first, version)
    report(`${foot.rows} rows, ${(statSync(first).size / 1e6).toFixed(0)} MB`)
    report(row('', 'seconds', 'MB held'))
    report(row('backup', written.seconds.toFixed(0), written.most))
    const restored = await run(['restore', first], copy)
    report(row('restore, in a new home', restored.seconds.toFixed(0), restored.most))
    report(`  ${restored.said}`)
    await run(['backup', second], copy)
    const again = (await verifyBackup(second, version)).foot
    if (again.graph !== foot.graph) throw new Error('The restored graph has another checksum than its origin.')
    report(`Checksum of both graphs: ${foot.graph}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a command. Throws if it fails. Its memory is that of its own process, without the Neo4j that it starts. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const began = performance.now()
  const command = [fileURLToPath(new URL('../start.mjs', import.meta.url)), ...args]
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  let [output, most] = ['', 0]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const sampling = setInterval(() => {
    if (child.pid !== undefined && child.exitCode === null) most = Math.max(most, memoryOf(child.pid))
  }, SAMPLED_EVERY)
  const [code] = await closed.finally(() => clearInterval(sampling))
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${output}`)
  return { seconds: (performance.now() - began) / 1_000, most, said: output.trim().split('\n').at(-1) ?? '' }
}

/** In milliseconds. */
const SAMPLED_EVERY = 100

console.log(machine())
await onGraphs(...(SIZES.length > 0 ? SIZES : [10_000, 100_000]).map(backingUp))
