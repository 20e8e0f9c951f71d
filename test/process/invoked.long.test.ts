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

test.each(COMMANDS)('%s is the same by npm and npx', async (command) => {
  const { output } = await run({ args: ['start.mjs', command, '--help'] })
  const script = { serve: 'start', check: 'check:graph' }[command] ?? command

  const both = [
    called('npm', ['run', '--silent', script, '--', '--help']),
    called('npx', ['stancegraph', command, '--help']),
  ]
  expect(await Promise.all(both)).toEqual([
    { code: 0, output },
    { code: 0, output },
  ])
})
