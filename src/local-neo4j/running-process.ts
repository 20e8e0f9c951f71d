import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process that runs now. Its id may be reused after it ends; `since` tells the two apart. */
export interface RunningProcess {
  readonly pid: number
  /** The start time in the system's own format, only for comparison. */
  readonly since: string
  readonly command: string
}

/** Null if there is no such process, or it has ended and only its exit code is left. */
export function runningProcess(pid: number): RunningProcess | null {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid)
}

/** Whether the same process still runs. */
export function stillRuns({ pid, since }: Pick<RunningProcess, 'pid' | 'since'>): boolean {
  return runningProcess(pid)?.since === since
}

function fromProc(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name before it may contain anything
    if (state === 'Z') return null
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return { pid, since: rest[18] ?? '', command }
  } catch {
    return null
  }
}

function fromPs(pid: number): RunningProcess | null {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' })
  const [, state, since, command] = /^\s*(\S+)\s+(.{24})\s+(.*)/.exec(stdout) ?? []
  if (state === undefined || since === undefined || command === undefined || state.startsWith('Z')) return null
  return { pid, since, command }
}
