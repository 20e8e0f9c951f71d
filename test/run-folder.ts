import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GUARD = fileURLToPath(new URL('run-guard.ts', import.meta.url))

/**
 * Makes a folder for all temporary files of this run. However the run ends (by itself, by Ctrl-C, or killed),
 * everything that it started is ended too, and the folder is removed. Returns a function to call when the run ends by
 * itself.
 */
export function openRunFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-test-'))
  const args = [GUARD, folder, String(process.pid), String(npmAbove(process.ppid) ?? '')]
  const guard = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })
  process.env['TMPDIR'] = folder
  return async () => {
    const ended = once(guard, 'exit')
    guard.stdin.end()
    await ended
  }
}

/** The npm process that started this run, if any; it does not forward SIGTERM. On Linux only. */
function npmAbove(pid: number): number | null {
  if (pid <= 1 || !existsSync(`/proc/${pid}/stat`)) return null
  if (/^npm /.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return pid
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name in front may contain anything
  return npmAbove(Number(parent))
}
