import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Params } from '../../src/graph/statement.ts'
import { formatOf, inputFiles } from '../../src/import/formats.ts'
import { runImport } from '../../src/import/run-import.ts'
import { run as query } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { run, start } from '../process/start.ts'
import { emptied, filesOf, jsonLinesOf } from './importing.ts'
import { undoing } from './undoing.ts'

// Undos of large imports, and of killed ones.

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => ({ env, args: ['start.mjs', ...args] })

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const COMPANIES = 500
const CLAIMS = 5_000
/** The first company is a hub: it holds more stances than a batch has rows. */
const HUB = 2_500

const rows = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...Array.from({ length: COMPANIES }, (_, number) => ({
    ...{ type: 'Company', slug: `company-${number}`, name: `Company ${number}`, citations: [`register#${number}`] },
  })),
  ...Array.from({ length: CLAIMS }, (_, number) =>
    number < HUB
      ? {
          ...{
            type: 'Stance',
            slug: `claim-${number}`,
            holder: 'company-0',
            target: `company-${1 + (number % (COMPANIES - 1))}`,
          },
          ...{ position: 'OPPOSES', summary: 'Is against it.', citations: [`register#${number}`] },
        }
      : {
          ...{ type: 'SUPPLIES', id: `claim-${number}`, citations: [`register#${number}`] },
          ...{ from: `company-${number % COMPANIES}`, to: `company-${(number + 1) % COMPANIES}` },
        },
  ),
]

/** The graph, counting statements and the longest list among their parameters. */
function counting() {
  const seen = { statements: 0, longest: 0 }
  const count = (params: Params = {}) => {
    seen.statements += 1
    for (const value of Object.values(params))
      if (Array.isArray(value)) seen.longest = Math.max(seen.longest, value.length)
  }
  const counted: Graph = {
    ...graph,
    read: (...args) => {
      count(args[1])
      return graph.read(...args)
    },
    transaction: (work) =>
      graph.transaction((write) =>
        work((statement, params) => {
          count(params)
          return write(statement, params)
        }),
      ),
  }
  return { counted, seen }
}

const standing = async () => {
  const [row] = await query(
    graph,
    `RETURN COUNT { MATCH (s:Stance) WHERE s.retractedAt IS NULL } AS stances,
      COUNT { MATCH ()-[r:SUPPLIES]->() WHERE r.retractedAt IS NULL } AS relationships`,
  )
  return row
}

test(`${CLAIMS} rows are undone, imported again and undone again in batches`, async () => {
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
  const format = formatOf('native')
  const order = {
    ...{ name: 'native', format, files: inputFiles(format, paths), source: 'Data set', data: 'none' as const },
    ...{ rejects: `${paths[0]}.rejects.jsonl`, strict: true, dryRun: false },
  }
  const importing = () => runImport(graph, order, { report: () => undefined })
  await importing()
  const all = await standing()
  expect(all).toEqual({ stances: HUB, relationships: CLAIMS - HUB })

  for (const again of [false, true]) {
    const { counted, seen } = counting()
    const started = performance.now()
    const { figures, violations } = await undoing(counted, paths[0] ?? '')
    console.info(`undone in ${Math.round(performance.now() - started)} ms, ${seen.statements} statements`)

    expect(violations).toEqual([])
    expect(figures).toEqual({ retracted: CLAIMS, restored: 0, updated: 0, left: 0 })
    expect(await standing()).toEqual({ stances: 0, relationships: 0 })
    expect(seen.statements).toBeLessThan(300 + 25 * (CLAIMS / 2_000))
    expect(seen.longest).toBeLessThanOrEqual(2_000)
    if (again) break

    const began = performance.now()
    const told = await importing()
    console.info(`told again in ${Math.round(performance.now() - began)} ms`)

    expect(told).toMatchObject({ figures: { stances: HUB, relationships: CLAIMS - HUB, rejected: 0 }, violations: [] })
    expect(await standing()).toEqual(all)
  }
}, 900_000)

describe('An undo that is killed', () => {
  test('is told by the check and at a start, and goes on', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
    const imported = await run(command('import', 'native', path))
    const id = /npm run import -- --undo ([0-9a-f]{12})`/.exec(imported.output)?.[1] ?? expect.fail(imported.output)
    const started = start(command('import', '--undo', id))
    const undone = 'MATCH (j:ImportJournal) WHERE j.undone RETURN j'
    while ((await graph.read({ name: 'test', text: undone })).length < 2) await pause(20)
    process.kill(started.pid, 'SIGKILL')
    await started.exited

    const check = await run(command('check'))
    expect(check.output).toMatch(
      /rows\.jsonl: its undo began at \S+ and was cut off: import --undo [0-9a-f]{12} goes on/,
    )
    expect(check.code).toBe(1)
    const server = start(command('serve'))
    expect(await server.exited).toBe(1)
    expect(server.output()).toMatch(
      /cannot be served: the undo of an import, which began at \S+, has not come to its end/,
    )
    const other = await run(command('import', 'native', path))
    expect(other.output).toContain(`Finish it first: npm run import -- --undo ${id}`)
    expect(other.code).toBe(1)

    const again = await run(command('import', '--undo', path))

    expect(again.output).toContain('Going on with the undo of')
    expect(again.output).toContain('no violations')
    expect(again.code).toBe(0)
    expect(await standing()).toEqual({ stances: 0, relationships: 0 })
    const [moments] = await query(
      graph,
      `MATCH (s:Stance) WITH collect(DISTINCT s.retractedAt) AS ofStances
      MATCH ()-[r:SUPPLIES]->() WITH ofStances, collect(DISTINCT r.retractedAt) AS ofRelationships
      RETURN ofStances = ofRelationships AS isOne, size(ofStances) AS moments`,
    )
    expect(moments).toEqual({ isOne: true, moments: 1 })
  }, 600_000)
})
