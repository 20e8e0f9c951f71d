import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { run } from './start.ts'

// A command answers the same, whether node, npm or npx starts it.

const COMMANDS = ['serve', 'seed', 'import', 'derive', 'check', 'erase', 'ask']

const called = (file: string, args: readonly string[]) =>
  new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    const child = execFile(file, args, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    )
  })

test.each(COMMANDS)('%s is the same by npm', async (command) => {
  const script = { serve: 'start', check: 'check:graph' }[command] ?? command
  const [{ output }, byNpm] = await Promise.all([
    run({ args: ['start.mjs', command, '--help'] }),
    called('npm', ['run', '--silent', script, '--', '--help']),
  ])

  expect(byNpm).toEqual({ code: 0, output })
})

test('A command is the same by npx, which has one way to all of them', async () => {
  const [{ output }, byNpx] = await Promise.all([
    run({ args: ['start.mjs', 'ask', '--help'] }),
    called('npx', ['stancegraph', 'ask', '--help']),
  ])

  expect(byNpx).toEqual({ code: 0, output })
})
