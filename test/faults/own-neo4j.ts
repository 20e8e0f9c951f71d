import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Neo4jAddress, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { livingOwner } from '../../src/local-neo4j/local-neo4j-owner.ts'
import { TESTED_NEO4J } from '../neo4j-version.ts'

/** A Neo4j that a test may break in any way. */
export interface OwnNeo4j {
  /** Its current address: a restart takes another port. */
  address(): Neo4jAddress
  port(): number
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void
  /** Starts it again after it was killed. Resolves when it answers. */
  restart(): Promise<void>
  /**
   * Lets it write no more files, as on a full disk. From its next write on it refuses every statement until it is
   * restarted.
   */
  fillDisk(): Promise<void>
  end(): Promise<void>
}

/** With these settings beside the usual ones, as lines of neo4j.conf. */
export async function startOwnNeo4j(settings: readonly string[] = []): Promise<OwnNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'stancegraph-faults-'))
  const launch = () =>
    startLocalNeo4j({
      ...{ home, version: TESTED_NEO4J, report: () => undefined },
      ...{ javaOptions: ['-XX:TieredStopAtLevel=1'], settings },
    })
  let local = await launch()
  const pid = () => {
    const neo4j = livingOwner(home)?.neo4j
    if (!neo4j) throw new Error(`no Neo4j runs in ${home}`)
    return neo4j.pid
  }
  return {
    address: () => local,
    port: () => Number(new URL(local.uri.replace('bolt', 'http')).port),
    signal: (signal) => process.kill(pid(), signal),
    async restart() {
      await local.stop()
      local = await launch()
    },
    async fillDisk() {
      execFileSync('prlimit', ['--pid', String(pid()), '--fsize=1:'])
      const graph = openGraph(local, PATIENT)
      await graph.write({ name: 'test/too-much', text: 'CREATE (:Full)' }).catch(() => undefined)
      await graph.close()
    },
    async end() {
      await local.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
