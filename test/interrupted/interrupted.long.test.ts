import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { processesOn } from '../process/start.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const RUN = ['vitest', 'run', '--config', 'test/interrupted/vitest.config.ts', '--root', '.']

let group = 0
afterEach(() => {
  if (processesOn(RUN.join(' ')).length > 0) process.kill(-group, 'SIGKILL')
})

/** Starts a run in its own process group, as a terminal does, and waits until everything in it has started. */
async function startRun(command: string) {
  const { NEO4J_TEST_URI: _, ...env } = process.env
  const run = spawn(command, command === 'npx' ? RUN : RUN.slice(1), {
    ...{ cwd: PROJECT, detached: true, env: { ...env, EXPLORER: 'built' } }, // by the run that this test is of
  })
  group = run.pid ?? 0
  let output = ''
  for (const stream of [run.stdout, run.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const exited = once(run, 'exit')
  while (!output.includes('Everything runs.')) {
    if (run.exitCode !== null) expect.fail(output)
    await pause(50)
  }
  const folder = /\S+\/stancegraph-test-\w+/.exec(output)?.[0] ?? expect.fail(output)
  return { pid: group, folder, exited }
}

// The second also sends SIGTERM to vitest alone: npx does not pass it on, and the guard of the run does.
test.each([
  ['Ctrl-C in a terminal, which reaches all of its processes', 'npx', 'SIGINT', 'group'],
  ['SIGTERM to npx alone', 'npx', 'SIGTERM', 'parent'],
  ['SIGINT to vitest alone', 'node_modules/.bin/vitest', 'SIGINT', 'parent'],
  ['a vitest that is killed', 'node_modules/.bin/vitest', 'SIGKILL', 'parent'],
] as const)('After %s nothing is left of a test run', { timeout: 240_000 }, async (_, command, signal, reached) => {
  const { pid, folder, exited } = await startRun(command)
  expect(processesOn(folder).length).toBeGreaterThanOrEqual(3) // one Neo4j each of the run, the test and the server

  process.kill(reached === 'group' ? -pid : pid, signal)
  await exited

  await expect.poll(() => processesOn(folder), { timeout: 30_000 }).toEqual([])
  await expect.poll(() => existsSync(folder), { timeout: 30_000 }).toBe(false)
})
