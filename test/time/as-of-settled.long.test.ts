import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { relationshipTypes } from '../../src/model/vocabulary.ts'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { changed, emptied, exampleRows, filesOf, importing, jsonLinesOf } from '../import/importing.ts'

const graph = await openTestGraph()
const ask = asker(graph)

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

/** Types that occur: Neo4j takes seconds to plan a list of all types. */
const TYPES = [...new Set(exampleRows.map(({ type }) => String(type)))].filter((type) => type in relationshipTypes)

const STANCES = `{ stances(first: 100) { totalCount } relationships(where: {type: {in: [${TYPES}]}}, first: 100) { totalCount } }`

/** What the graph knew at that moment, and whether that is settled. */
async function knowing(knownAt: string | null) {
  const { data, asOf, errors } = await ask<object>(`query ($at: DateTime) @asOf(knownAt: $at) ${STANCES}`, {
    at: knownAt,
  })
  expect(errors).toEqual([])
  return { data, settled: (asOf as { readonly settled: boolean | null }).settled }
}

const importRows = (rows: readonly unknown[], into: Graph = graph) =>
  importing(into, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows) }))

/** The graph, with a script that fails. */
function failingAt(path: string): Graph {
  const failing: Graph = {
    ...graph,
    write(statement, params) {
      if (statement.name === path) throw new Error('the disk is full')
      return graph.write(statement, params)
    },
  }
  return failing
}

const now = () => new Date().toISOString()

/** A moment that is past by the database's clock too: nothing is settled within the same millisecond. */
const justPast = () => new Date(Date.now() - 1).toISOString()

const moments = async () => {
  const rows = await run(
    graph,
    `MATCH (s:Stance) RETURN s.recordedAt AS at UNION MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.recordedAt AS at`,
  )
  return rows.map(({ at }) => at)
}

describe('An answer says whether it is settled', () => {
  test('it is at a past moment, not at a future one, and nothing is said without a moment', async () => {
    await importRows(exampleRows)

    expect((await knowing('2020-01-01T00:00:00Z')).settled).toBe(true)
    expect((await knowing(justPast())).settled).toBe(true)
    expect((await knowing('2199-01-01T00:00:00Z')).settled).toBe(false)
    expect((await knowing('9999-12-31T00:00:00Z')).settled).toBe(null)
    expect((await knowing(null)).settled).toBe(null)
  })

  test('what was settled during an import is the same afterwards', async () => {
    const claims = Array.from({ length: 60 }, (_, number) => ({ ...exampleRows.at(-1), slug: `stance-${number}` }))
    let isOver = false
    const importedAll = importRows([...exampleRows, ...claims]).finally(() => {
      isOver = true
    })
    const told: { readonly at: string; readonly answer: Awaited<ReturnType<typeof knowing>> }[] = []
    while (!isOver) {
      const at = justPast()
      told.push({ at, answer: await knowing(at) })
    }
    await importedAll

    expect(told.some(({ answer }) => answer.settled === false)).toBe(true)
    for (const { at, answer } of told.filter(({ answer: { settled } }) => settled)) {
      expect(await knowing(at)).toEqual(answer)
    }
    expect((await knowing(now())).data).toMatchObject({ stances: { totalCount: 63 } })
  })

  const scripts = cypherFiles('derive').map(({ path }) => path)

  test.each(scripts)(
    'an import that was cut off at %s is under way until it is resumed, at its own moment',
    async (path) => {
      await importRows(exampleRows)
      const [first] = await moments()
      const before = justPast()
      const newer = { ...exampleRows.at(-1), slug: 'newer', revises: exampleRows.at(-1)?.['slug'] }
      const rows = [...exampleRows, { ...exampleRows.at(-2), slug: 'another' }, newer]
      await expect(importRows(rows, failingAt(path))).rejects.toThrow('the disk is full')
      const [load] = await run(graph, 'MATCH (l:Load) RETURN l.recordedAt AS at')
      expect((await knowing(before)).settled).toBe(true)
      expect((await knowing(now())).settled).toBe(false)

      const { violations } = await importRows(rows)

      expect(violations).toEqual([])
      expect((await moments()).toSorted()).toEqual([first, load?.['at']])
      expect((await knowing(justPast())).settled).toBe(true)
      expect(await run(graph, 'MATCH (s:Stance) WHERE s.retractedAt IS NOT NULL RETURN s.retractedAt AS at')).toEqual([
        { at: load?.['at'] },
      ])
    },
  )

  test("a load in between records pending claims at the import's moment, and its own later", async () => {
    await importRows(exampleRows, failingAt('cypher/derive/01-relationships.cypher')).catch(() => undefined)
    const [load] = await run(graph, 'MATCH (l:Load) RETURN l.recordedAt AS at')
    const last = exampleRows.at(-1)

    const { rejects, violations } = await importRows([{ ...last, slug: 'newer', revises: last?.['slug'] }])

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    const [older, newer] = (await moments()).toSorted()
    expect(older).toBe(load?.['at'])
    expect(String(newer) > String(older)).toBe(true)
  })
})

describe('The recording time', () => {
  test('is when derivation begins, one moment for a whole import', async () => {
    const began = now()
    await importRows(exampleRows)

    const [at, ...others] = await moments()

    expect(others).toEqual([])
    expect([String(at) > began, String(at) < now()]).toEqual([true, true])
  })

  test('so no version of the same import can follow, unless both state their time', async () => {
    const last = exampleRows.at(-1)
    const newer = { ...last, slug: 'newer', revises: last?.['slug'] }

    const { rejects, violations } = await importRows([...exampleRows, newer])

    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/, which it revises, is recorded at the end of its import: give both a recordedAt/),
    ])
    expect(violations).toEqual([])
    const [older, later] = ['2021-01-01T00:00:00.000Z', '2021-02-01T00:00:00.000Z']
    await emptied(graph)
    const dated = await importRows([
      ...changed(String(last?.['slug']), { recordedAt: older }),
      { ...newer, recordedAt: later },
    ])
    expect({ rejects: dated.rejects, violations: dated.violations }).toEqual({ rejects: [], violations: [] })
  })

  test('of a seed script is its loading time, unless the script states one', async () => {
    const claim = (id: string, more: string) => `
      MERGE (a:Entity {slug: 'acme'}) ON CREATE SET a:Actor:Company, a.name = 'Acme', a.citations = ['register#1']
      MERGE (b:Entity {slug: 'zte'}) ON CREATE SET b:Actor:Company, b.name = 'ZTE', b.citations = ['register#1']
      MERGE (:Entity:Source {slug: 'register', name: 'Register'})
      MERGE (a)-[r:SUPPLIES {id: '${id}'}]->(b)
      ON CREATE SET r += {citations: ['register#1'], attribution: 'STATED', confidence: 1.0${more}};`
    const own = '2021-01-01T00:00:00.000Z'
    const files = [
      { path: 'cypher/seed/1.cypher', text: claim('one', '') },
      { path: 'cypher/seed/2.cypher', text: claim('two', `, recordedAt: '${own}'`) },
    ]
    const began = now()

    const { violations } = await seedGraph(graph, { report: () => undefined, files })

    expect(violations).toEqual([])
    const rows = await run(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN r.id AS id, r.recordedAt AS at ORDER BY id')
    expect(rows[1]?.['at']).toBe(own)
    expect([String(rows[0]?.['at']) > began, String(rows[0]?.['at']) < now()]).toEqual([true, true])
  })
})
