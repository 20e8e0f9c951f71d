import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { processesOn, start, temporaryFolder } from './start.ts'

// `npm run dev`, in a copy of the project.

const project = join(temporaryFolder(), 'project')
afterAll(() => rmSync(join(project, '..'), { recursive: true }))

test('a change restarts the server and not its Neo4j; Ctrl-C leaves nothing', async () => {
  const original = fileURLToPath(new URL('../..', import.meta.url))
  for (const part of ['src', 'cypher', 'neo4j', 'start.mjs', 'package.json']) {
    cpSync(join(original, part), join(project, part), { recursive: true })
  }
  for (const folder of ['seed', 'check']) emptyFolder(join(project, 'cypher', folder)) // it takes a while, and proves nothing here
  symlinkSync(join(original, 'node_modules'), join(project, 'node_modules'))
  const neo4jPid = () => JSON.parse(readFileSync(join(project, '.neo4j', 'owner.json'), 'utf8')).neo4j.pid

  const dev = start({ project, args: ['start.mjs', '--watch'] })
  await dev.says(/Stop {5}Ctrl-C/)
  const neo4j = neo4jPid()
  appendFileSync(join(project, 'cypher', 'schema.cypher'), '\n// changed\n')
  await dev.says(/Restarting[\s\S]*Stop {5}Ctrl-C/)

  expect(neo4jPid()).toBe(neo4j)
  dev.kill('SIGINT')
  expect(await dev.exited).toBe(0)
  expect(processesOn(project)).toEqual([])
}, 180_000)

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
}
