import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { copyOfProject, processesOn, start, temporaryFolder } from './start.ts'

// `npm run dev`, in a copy of the project.

const project = copyOfProject(temporaryFolder())
afterAll(() => rmSync(join(project, '..'), { recursive: true }))

test('a change restarts the server but not its Neo4j; Ctrl-C leaves nothing running', async () => {
  const neo4jPid = () => JSON.parse(readFileSync(join(project, '.neo4j', 'owner.json'), 'utf8')).neo4j.pid

  const dev = start({ project, args: ['start.mjs', 'serve', '--watch'] })
  await dev.says(/Stop {5}Ctrl-C/)
  const neo4j = neo4jPid()
  appendFileSync(join(project, 'cypher', 'schema.cypher'), '\n// changed\n')
  await dev.says(/Restarting[\s\S]*Stop {5}Ctrl-C/)

  expect(neo4jPid()).toBe(neo4j)
  dev.kill('SIGINT')
  expect(await dev.exited).toBe(0)
  expect(processesOn(project)).toEqual([])
}, 180_000)
