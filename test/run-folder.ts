import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GUARD = fileURLToPath(new URL('run-guard.ts', import.meta.url))

/**
 * Makes a folder for all temporary files of this run. However the run ends (by itself, by Ctrl-C, or killed), what it
 * has started is ended with it, and the folder is removed. Returns what to call when the run ends by itself.
 */
export function openRunFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-test-'))
  const guard = spawn(process.execPath, [GUARD, folder], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })
  process.env['TMPDIR'] = folder
  return async () => {
    const ended = once(guard, 'exit')
    guard.stdin.end()
    await ended
  }
}
