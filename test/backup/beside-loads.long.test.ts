import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { verifyBackup } from '../../src/backup/backup-file.ts'
import { graphChecksum } from '../../src/backup/backup-rows.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { BASE, stance } from '../import/undoing.ts'
import { start, stopUnfinished } from '../process/start.ts'
import { backedUp, folderForBackups, VERSION } from './backing-up.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => start({ env, args: ['start.mjs', ...args] })
const newFile = () => join(folderForBackups(), 'a.gz')
const fileOf = (rows: readonly unknown[]) => filesOf({ 'rows.jsonl': jsonLinesOf(rows) })

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
})
beforeEach(async () => {
  await wipe(graph)
  await importing(graph, 'native', fileOf(BASE))
})
afterAll(stopUnfinished)

const locks = () => run(graph, 'MATCH (l:LoadLock) RETURN l.command AS command')

/** The graph, in which a backup waits in its middle until it is told to go on. */
function paused() {
  const [reached, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow: Graph = {
    ...graph,
    async read(statement, ...others) {
      if (statement.name === 'backup/stances') {
        reached.resolve()
        await goOn.promise
      }
      return graph.read(statement, ...others)
    },
  }
  return { slow, reached: reached.promise, goOn: () => goOn.resolve() }
}

test('An import that starts in the middle of a backup waits, is told for what, and goes on; the backup has nothing of it', async () => {
  const before = await graphChecksum(graph)
  const [rows = ''] = fileOf([stance('more')])
  const { slow, reached, goOn } = paused()
  const making = backedUp(slow)
  await reached

  const other = command('import', 'native', rows)
  await other.says(
    /Waiting for `backup` \(process \d+ on \S+\), which began at \S+Z, to end\nA backup is under way, during which nothing may be written\. This goes on by itself then\. Ctrl-C gives it up, and nothing is changed\.\n/,
  )
  expect(await graphState(graph)).toMatchObject({ stances: 1, derived: 'current' }) // it is served meanwhile
  goOn()

  const { graph: checksum } = await making
  expect(checksum).toBe(before)
  expect(await other.exited).toBe(0)
  expect(await graphState(graph)).toMatchObject({ stances: 2, derived: 'current' })
}, 300_000)

test('A backup that starts in the middle of an import waits, is told for what, and has the whole import', async () => {
  const file = newFile()
  let other = command('--help')
  await asOnlyLoad(graph, { command: 'import', report: () => undefined }, async () => {
    other = command('backup', file)
    await other.says(
      /Waiting for `import` \(process \d+ on \S+\), which began at \S+Z, to end\nThis goes on by itself then\. Ctrl-C gives it up, and nothing is changed\.\n/,
    )
    expect(existsSync(file)).toBe(false)
    await run(graph, "MATCH (s:Stance {slug: 'base'}) SET s.note = 'Written meanwhile.'")
  })

  expect(await other.exited).toBe(0)
  const { foot } = await verifyBackup(file, VERSION)
  expect(foot.graph).toBe(await graphChecksum(graph))
  expect(other.output()).toContain(`Checksum of the graph: ${foot.graph}`)
  expect(await locks()).toEqual([])
}, 300_000)

/** Starts a backup, and stops its process when it has begun to write. */
async function frozen(file: string) {
  const begun = command('backup', file)
  onTestFinished(() => begun.kill('SIGKILL'))
  while (readdirSync(dirname(file)).length === 0) await pause(5)
  process.kill(begun.pid, 'SIGSTOP')
  expect(readdirSync(dirname(file))).toEqual([expect.stringMatching(/^a\.gz\.[0-9a-f]{8}\.part$/)])
  return begun
}

test('A backup that is killed half way leaves no file of that name, and no lock that lasts', async () => {
  const file = newFile()
  const begun = await frozen(file)
  expect(await locks()).toEqual([{ command: 'backup' }])
  process.kill(begun.pid, 'SIGKILL')
  await begun.exited

  const lines: string[] = []
  const started = Date.now()
  await asOnlyLoad(graph, { command: 'import', report: (line) => lines.push(line) }, async () => undefined)
  expect(Date.now() - started).toBeLessThan(30_000)
  expect(lines).toEqual([
    expect.stringMatching(/^`backup` \(process \d+ on \S+\), .*has not come to its end: its place is/),
  ])
  expect(existsSync(file)).toBe(false)
  const again = command('backup', file)
  expect(await again.exited).toBe(0)
  await verifyBackup(file, VERSION)
}, 300_000)

test('A backup that is stopped leaves nothing at all', async () => {
  const file = newFile()
  const begun = await frozen(file)
  process.kill(begun.pid, 'SIGTERM')
  process.kill(begun.pid, 'SIGCONT')

  expect(await begun.exited).toBe(143)
  expect(readdirSync(dirname(file))).toEqual([])
}, 300_000)

test('A backup that was frozen until a load took its place writes no file, and says so', async () => {
  const file = newFile()
  const { slow, reached, goOn } = paused()
  const making = backedUp(slow, file)
  await reached
  await run(graph, "MATCH (l:LoadLock) SET l.owner = 'other'")
  goOn()

  await expect(making).rejects.toThrow(/^`backup` was given up: it was not heard of for so long that another load/)
  expect(readdirSync(dirname(file))).toEqual([])
  await run(graph, 'MATCH (l:LoadLock) DELETE l')
})
