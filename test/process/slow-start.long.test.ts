import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { copyOfProject, folderOfTest, pathWith, processesOn, realJava, run, start, temporaryFolder } from './start.ts'

// A Neo4j that is slow, as on a busy or small machine: its log says that it has started, but it answers nothing for
// some milliseconds after the first connection.

const project = copyOfProject(temporaryFolder())
afterAll(() => rmSync(join(project, '..'), { recursive: true }))

const LATE_BOLT = fileURLToPath(new URL('./late-bolt.ts', import.meta.url))

/** A new home whose Neo4j is late. Other variables set how long the start waits. */
function lateHome(lateMs: number) {
  const folder = folderOfTest()
  const home = join(folder, 'home')
  const java = `
for argument; do case "$argument" in --home-dir=*) home="\${argument#--home-dir=}";; esac; done
if [ -n "$home" ]; then
  port="$(/bin/grep listen_address=127.0.0.1: "$home/conf/neo4j.conf")"
  NEO4J_CONF="$home/conf" LATE_MS=${lateMs} '${process.execPath}' '${LATE_BOLT}' &
  while /bin/grep -q "$port" "$home/conf/neo4j.conf"; do /bin/sleep 0.05; done
fi
${realJava(process.env)}`
  return { home, env: { NEO4J_HOME: home, PATH: pathWith(folder, { java }), JAVA_HOME: '' } }
}

test('a start waits for it, as does a process that joins, and both say what they wait for', async () => {
  const { home, env } = lateHome(16_000)

  const server = start({ project, env })
  await server.says(/Starting Neo4j/)
  const check = start({ project, env, args: ['start.mjs', 'check'] })
  await server.says(/Stop {5}Ctrl-C/)

  expect(server.output()).toMatch(
    /Waiting for the first answer of Neo4j at bolt:\S+ \(its log is .*neo4j\.log\), 10 s so far/,
  )
  expect(await check.exited, check.output()).toBe(0)
  expect(check.output()).toMatch(`Waiting for the Neo4j that process ${server.pid} is starting in ${home}`)
  expect(check.output()).toContain('no violations')
  expect(server.output() + check.output()).not.toContain('NEO4J_URI')
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
  expect(processesOn(home)).toEqual([])
}, 180_000)

test('START_TIMEOUT_MS limits the wait, and is named when it ends; nothing is left running', async () => {
  const { home, env } = lateHome(600_000)

  const { code, output } = await run({ project, env: { ...env, START_TIMEOUT_MS: '6000' } })

  expect(output).toMatch(/The start took too long: it was waiting for .*Neo4j.*/)
  expect(output).toContain('START_TIMEOUT_MS bounds all of that to 6000 milliseconds')
  expect(output).not.toContain('NEO4J_URI')
  expect(code).toBe(1)
  expect(processesOn(home)).toEqual([])
}, 180_000)

test('a start does not wait once the process is gone', async () => {
  const { home, env } = lateHome(600_000)

  const server = start({ project, env })
  await server.says(/Waiting for the first answer of Neo4j/)
  for (const pid of processesOn(home)) process.kill(pid, 'SIGKILL')

  expect(await server.exited).toBe(1)
  expect(server.output()).toContain('Neo4j did not start (SIGKILL). Its log, ')
}, 180_000)
