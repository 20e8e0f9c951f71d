import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { emptied, filesOf, jsonLinesOf } from '../import/importing.ts'
import { run, start } from './start.ts'

// A killed command leaves a graph that is not taken for complete: both the check and a start say so.

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => ({ env, args: ['start.mjs', ...args] })

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, () => undefined)
})

const COMPANIES = 1_000
const rows = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...Array.from({ length: COMPANIES }, (_, number) => ({
    ...{ type: 'Company', slug: `company-${number}`, name: `Company ${number}`, citations: [`register#${number}`] },
  })),
  ...Array.from({ length: 10_000 }, (_, number) => ({
    ...{ type: 'SUPPLIES', id: `claim-${number}`, citations: [`register#${number}`] },
    ...{ from: `company-${number % COMPANIES}`, to: `company-${(number + 1) % COMPANIES}` },
  })),
]
const WHOLE = '1001 entities, 0 stances, 10000 relationships'

/** Starts a command, and kills it this long after that output. Returns whether it had already finished. */
async function killed(args: readonly string[], said: RegExp, milliseconds: number): Promise<boolean> {
  const killing = start(command(...args))
  await killing.says(said)
  await pause(milliseconds)
  killing.kill('SIGKILL')
  return (await killing.exited) !== null
}

/** What a start says, and whether it serves the graph. */
async function started() {
  const server = start(command('serve'))
  const outcome = await Promise.race([server.exited, server.says(/Stop {5}Ctrl-C/)])
  if (outcome !== 1) server.kill('SIGTERM')
  await server.exited
  return { isServed: outcome !== 1, start: server.output() }
}

/** The output of the check and of a start, which must agree. */
async function judged() {
  const check = await run(command('check'))
  const said = await started()
  const { why } = await graphState(graph)
  return { check, ...said, why }
}

/** Both report it, unless there is nothing to report. */
async function expectTold(isFine: RegExp) {
  const { check, isServed, start: said, why } = await judged()
  if (check.code === 0) {
    expect(check.output).toMatch(isFine)
    expect(why === null || check.output.includes('empty')).toBe(true)
    expect(isServed).toBe(true)
    return
  }
  expect(check.output).toMatch(/cut off|has not come to its end/)
  if (isServed) return expect(said).toMatch(/is empty[\s\S]*is part of an import that began at/) // nothing had been written
  expect(said).toMatch(/This graph cannot be served: .*(cut off|has not come to its end)/)
}

describe('An import', () => {
  test.each([200, 700, 1_200])(
    'that is killed after %i ms is reported, and resumes',
    async (milliseconds) => {
      await emptied(graph)
      const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })

      await killed(['import', 'native', path], /Graph {4}/, milliseconds + Math.random() * 500)

      await expectTold(new RegExp(`(empty|${WHOLE}): no violations`))
      const again = await run(command('import', 'native', path))
      expect(again.output).toContain(`The graph holds ${WHOLE}, no violations`)
      expect((await started()).isServed).toBe(true)
    },
    240_000,
  )

  test('that is whole is reported if another derivation of it is killed', async () => {
    await killed(['derive'], /Constraints and indexes/, 100 + Math.random() * 500)

    await expectTold(new RegExp(`${WHOLE}: no violations`))
    expect((await run(command('derive'))).code).toBe(0)
    expect(await checkGraph(graph)).toEqual([])
  }, 240_000)

  test('that is partly derived is still incomplete: the check names it, and a start says so', async () => {
    await emptied(graph)
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
    const importing = start(command('import', 'native', path))
    while ((await graph.read({ name: 'test', text: 'MATCH (b:ImportBatch) RETURN b' })).length < 3) await pause(20)
    importing.kill('SIGKILL')
    await importing.exited

    expect((await run(command('derive'))).code).toBe(0)

    const { check, isServed, start: said } = await judged()
    expect(check.code).toBe(1)
    expect(check.output).toMatch(
      /Every import has finished, and so has every undo of one\. Broken once:\n {2}rows\.jsonl: began at /,
    )
    expect(isServed).toBe(true)
    expect(said).toMatch(
      /Served is part of an import that began at \S+ and was cut off: `npm run import -- native rows/,
    )
  }, 240_000)
})

test('A killed seed is reported, and resumes', async () => {
  await emptied(graph)

  await killed(['seed'], /Loading/, 100 + Math.random() * 700)

  await expectTold(/(empty|\d{2,} stances, \d{3,} relationships): no violations/)
  expect((await run(command('seed'))).code).toBe(0)
  expect((await started()).isServed).toBe(true)
}, 240_000)
