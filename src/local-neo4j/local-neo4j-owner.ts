import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from '../graph/start-error.ts'
import { type RunningProcess, runningProcess, stillRuns } from './running-process.ts'

/** The process that uses a home, stored there as `owner.json`. */
export interface Owner extends Identity {
  /** Its Neo4j, as soon as that is being started; `ready` once it answers. */
  readonly neo4j?: Identity & { readonly uri: string; readonly ready: boolean }
}

type Identity = Pick<RunningProcess, 'pid' | 'since'>

/** The process that uses the home now; null if there is none. */
export function livingOwner(home: string): Owner | null {
  const owner = readOwner(ownerFile(home))
  return owner && stillRuns(owner) ? owner : null
}

/**
 * Makes this process the owner, and stops a Neo4j left behind by an owner that crashed. If two processes try at once,
 * one succeeds. Neo4j's own lock on its files is a second safeguard.
 */
export async function takeHome(home: string, report: (line: string) => void): Promise<void> {
  const file = ownerFile(home)
  const mine = `${file}.${process.pid}`
  const left = readOwner(file)
  if (left && stillRuns(left)) throw taken(home, left)
  if (left?.neo4j) await endNeo4j(home, left.neo4j, report)
  removeStale(file, left)
  writeFileSync(mine, JSON.stringify(identity()))
  try {
    linkSync(mine, file) // atomic: the file appears with its content
  } catch (error) {
    const other = livingOwner(home)
    throw other ? taken(home, other) : error
  } finally {
    rmSync(mine)
  }
}

export function recordNeo4j(home: string, pid: number, uri: string, ready: boolean): void {
  const file = ownerFile(home)
  const since = runningProcess(pid)?.since ?? ''
  const owner: Owner = { ...identity(), neo4j: { pid, since, uri, ready } }
  writeFileSync(`${file}.next`, JSON.stringify(owner))
  renameSync(`${file}.next`, file) // a reader never sees a partial file
}

export function leaveHome(home: string): void {
  rmSync(ownerFile(home), { force: true })
}

/**
 * Notes that this process uses the home beside its owner, which stops its Neo4j when nobody uses it any more. Returns
 * how to leave.
 */
export function useHome(home: string): () => void {
  const file = join(home, `user-${process.pid}.json`)
  writeFileSync(file, JSON.stringify(identity()))
  return () => rmSync(file, { force: true })
}

/** The ids of the processes that use the home beside its owner. */
export function usersOf(home: string): readonly number[] {
  const files = readdirSync(home).filter((name) => /^user-\d+\.json$/.test(name))
  const users = files.flatMap((name) => readOwner(join(home, name)) ?? [])
  return users.filter(stillRuns).map(({ pid }) => pid)
}

export function taken(home: string, { pid }: Owner): StartError {
  return new StartError(
    [
      `Stancegraph already runs on ${home} (process ${pid}).`,
      `Use that one, or stop it (Ctrl-C in its terminal, or \`kill ${pid}\`) and start again;`,
      'a second one beside it needs a folder and a port of its own: `NEO4J_HOME=.neo4j-2 PORT=4001 npm start`.',
    ].join('\n'),
  )
}

function ownerFile(home: string): string {
  return join(home, 'owner.json')
}

function identity(): Identity {
  return { pid: process.pid, since: runningProcess(process.pid)?.since ?? '' }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner // only this module writes it
  } catch {
    return null
  }
}

/** Stops the process only if it is Neo4j on this home, by its id, its start time and its command line. */
async function endNeo4j(home: string, neo4j: Identity, report: (line: string) => void): Promise<void> {
  const ours = () => stillRuns(neo4j) && runningProcess(neo4j.pid)?.command.includes(`--home-dir=${home} `)
  if (!ours()) return
  report(`An earlier start crashed and left its Neo4j running (process ${neo4j.pid}): ending that one first.`)
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    process.kill(neo4j.pid, signal)
    for (let waited = 0; waited < 15_000; waited += 100) {
      await pause(100)
      if (!ours()) return
    }
  }
}

/** Renames the file first. If another start has replaced it since it was read, that one is restored. */
function removeStale(file: string, read: Owner | null): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return // there is none
  }
  if (JSON.stringify(readOwner(aside)) !== JSON.stringify(read)) linkSync(aside, file)
  rmSync(aside)
}
