import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { run as query } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { copyOfProject, folderOfTest, run, start } from '../process/start.ts'
import { emptied, filesOf, jsonLinesOf, rejectsIn } from './importing.ts'
import { rowsOf } from './rows-of-companies.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

test('An import creates a graph, with --data none or in the named home', { timeout: 180_000 }, async () => {
  const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 8)) })
  const project = copyOfProject(folderOfTest())
  const home = join(project, 'un')

  const dry = await run({ project, args: ['start.mjs', 'import', '--data', 'none', '--dry-run', 'native', path] })
  expect(dry.output).toMatch(/^Graph {4}.*: a new one\n/) // in the folder of that data set

  const made = await run({ project, env: { NEO4J_HOME: home }, args: ['start.mjs', 'import', 'native', path] })
  expect(made.output).toMatch(/^Starting Neo4j .* in (.*\/un)\n(?:Waiting .*\n)*Graph {4}\1, at bolt:\S+: empty\n/)
  expect(made.output).toContain('The graph holds 4 entities, 0 stances, 7 relationships, no violations')
  expect(made.code).toBe(2)
})

test('A killed import resumes where it stopped, with the same result', async () => {
  const [companies, relationships, rejected] = [2_000, 12_000, 12]
  const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(companies, relationships)) })

  const first = start({ env, args: ['start.mjs', 'import', 'native', path] })
  const doneBefore = await untilSome(3_000)
  process.kill(first.pid, 'SIGKILL')
  expect(await first.exited).toBe(null)

  const stopped = await done()
  expect(stopped).toBeGreaterThanOrEqual(doneBefore)
  expect(stopped).toBeLessThan(relationships - rejected)
  writeFileSync(`${path}.rejects.jsonl`, '{"line": "of a batch that was not written"}\n', { flag: 'a' })

  const second = await run({ env, args: ['start.mjs', 'import', 'native', path] })

  expect(second.output).toMatch(
    /Going on where this import of .* stopped: 2001 entities, 0 stances, [1-9]\d{3,} relationships/,
  )
  expect(second.output).toContain(
    `Imported 2001 entities, 0 stances, ${relationships - rejected} relationships new; 0 known, 0 kept as they were, ${rejected} rejected`,
  )
  expect(second.code).toBe(2)
  expect(await done()).toBe(relationships - rejected)
  const lines = rejectsIn(`${path}.rejects.jsonl`).map(({ line }) => line)
  expect(lines).toEqual(Array.from({ length: rejected }, (_, index) => 1 + companies + 1 + 1000 * index + 7))
  expect(await query(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN count(DISTINCT r.recordedAt) AS moments')).toEqual([
    { moments: 1 },
  ])
  expect(await checkGraph(graph)).toEqual([])
}, 240_000)

async function done(): Promise<number> {
  const [row] = await query(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN count(r) AS count')
  return Number(row?.['count'])
}

async function untilSome(count: number): Promise<number> {
  for (;;) {
    const found = await done()
    if (found >= count) return found
    await pause(20)
  }
}
