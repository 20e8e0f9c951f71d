import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

// A separate process beside a test run. Its input closes when the run ends, however it ends. It then ends all processes
// that still use the run's temporary folder, and removes the folder.

const [, , folder = '', run = '', npm = ''] = process.argv
const MARK = `TMPDIR=${folder}`

/** How long a process may take to stop before it is killed, in milliseconds. */
const LONGEST_STOP = 10_000

// Ctrl-C reaches a terminal's whole process group; this process has to outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
// If the npm that started the run is gone, nobody waits for the run: it is told to end, once.
const watching = setInterval(() => {
  if (!npm || isThere(Number(npm))) return
  clearInterval(watching)
  end(Number(run), 'SIGTERM')
}, 500)

process.stdin.resume().once('close', () => {
  clearInterval(watching)
  void endAll()
})

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function endAll(): Promise<void> {
  const began = Date.now()
  const told = new Set<number>()
  for (let left = marked(); left.length > 0; left = marked()) {
    const isLate = Date.now() - began > LONGEST_STOP
    for (const pid of left) {
      if (isLate) end(pid, 'SIGKILL')
      else if (!told.has(pid)) end(pid, 'SIGTERM') // once: a second signal would interrupt an orderly stop
      told.add(pid)
    }
    await pause(100)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The processes that were started with the run's folder. Children inherit it. */
function marked(): readonly number[] {
  const all = existsSync('/proc/self/environ') ? fromProc() : fromPs()
  return all.filter((pid) => pid !== process.pid)
}

function fromProc(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && environmentOf(pid).includes(MARK))
}

/** Empty if the process is gone or belongs to another user. */
function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function fromPs(): readonly number[] {
  const { stdout } = spawnSync('ps', ['-Aww', '-E', '-o', 'pid=,command='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((line) => `${line} `.includes(` ${MARK} `))
    .map((line) => Number.parseInt(line, 10))
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it has ended in the meantime
  }
}
