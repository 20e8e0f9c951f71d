import { writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import {
  changed,
  contentOf,
  emptied,
  exampleRows,
  exampleText,
  filesOf,
  importing,
  jsonLinesOf,
  rowsInto,
} from './importing.ts'

const graph = await openTestGraph()

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const importRows = rowsInto(graph)

describe('A changed row', () => {
  beforeEach(async () => {
    await importRows(exampleRows)
  })

  test.each([
    ['berg-on-harbour-levy', { position: 'OPPOSES' }, 'position'],
    ['berg-on-harbour-levy', { target: 'norway' }, 'target'],
    ['berg-on-harbour-levy', { onBehalfOf: undefined }, 'onBehalfOf'],
    ['halden-paid-union', { amount: 30_000 }, 'amount'],
    ['halden-paid-union', { validFrom: undefined }, 'validFrom'],
    ['halden-paid-union', { to: 'norway' }, 'to'],
    ['halden-paid-union', { recordedAt: '2020-01-01T00:00:00.000Z' }, 'recordedAt'],
  ])('of a claim is refused: %s %o', async (key, values, name) => {
    const before = await contentOf(graph)

    const { rejects, figures } = await importRows(changed(key, values))

    expect(rejects).toEqual([
      expect.objectContaining({
        reason: expect.stringContaining(`${key} is another claim in this graph, by ${name};`),
      }),
    ])
    expect(figures).toMatchObject({ rejected: 1, known: 16 })
    expect(await contentOf(graph)).toEqual(before)
  })

  test('of an entity is reported, and the graph keeps its own values', async () => {
    const before = await contentOf(graph)

    const { kept, figures, rejects } = await importRows(changed('berg', { name: 'Anna Berg', aliases: undefined }))

    expect(kept).toEqual(['berg (aliases, name)'])
    expect(figures).toMatchObject({ kept: 1, rejected: 0 })
    expect(rejects).toEqual([])
    expect(await contentOf(graph)).toEqual(before)
  })

  test("that changes an entity's kind is refused", async () => {
    const { rejects } = await importRows([{ ...exampleRows[7], type: 'Company' }])

    expect(rejects.map(({ reason }) => reason)).toEqual(['berg is a Person in this graph, not a Company'])
  })

  test('is a new version if it revises the old one, which is then retracted', async () => {
    const newer = {
      ...exampleRows.at(-3),
      slug: 'berg-on-harbour-levy-2',
      position: 'OPPOSES',
      revises: 'berg-on-harbour-levy',
    }

    const { figures, violations } = await importRows([newer])

    expect(violations).toEqual([])
    expect(figures).toMatchObject({ stances: 1, retracted: 1, rejected: 0 })
    expect((await importRows([newer])).figures).toMatchObject({ stances: 0, retracted: 0, known: 1, rejected: 0 })
    const [row] = await run(
      graph,
      "MATCH (a:Stance {slug: 'berg-on-harbour-levy'}), (b:Stance {slug: 'berg-on-harbour-levy-2'}) RETURN a.retractedAt = b.recordedAt AS at, a.versions AS versions",
    )
    expect(row).toEqual({ at: true, versions: ['berg-on-harbour-levy', 'berg-on-harbour-levy-2'] })
  })

  test('may retract a claim', async () => {
    const retractedAt = new Date().toISOString()

    const { figures, violations, rejects } = await importRows(
      changed('halden-paid-union', { retractedAt, recordedAt: await recordedAt('halden-paid-union') }),
    )

    expect({ violations, rejects }).toEqual({ violations: [], rejects: [] })
    expect(figures).toMatchObject({ retracted: 1, relationships: 0 })
    expect(await run(graph, 'MATCH ()-[r:PAID]->() RETURN r.retractedAt AS at')).toEqual([{ at: retractedAt }])
  })
})

describe('A dry run on a graph that breaks a rule', () => {
  const CHIPS = "CREATE (:Entity:Topic {slug: 'chips', name: 'Chips', citations: ['lost#1']})"
  const source = { type: 'Source', slug: 'lost', name: 'Lost' }
  const about = {
    ...{ type: 'CONCERNS', id: 'about-chips', from: 'harbour-levy', to: 'chips' },
    citations: ['lost#2'],
  }

  test('tells what the check would find after the import, and writes nothing', async () => {
    await importRows(exampleRows)
    await run(graph, CHIPS)
    const before = await contentOf(graph)

    const dry = await importRows([source], { dryRun: true })

    expect(dry.violations).toMatchObject([{ what: 'chips', detail: 'nothing joins it' }]) // the source is cited now
    expect(await contentOf(graph)).toEqual(before)
    expect((await importRows([source])).violations).toEqual(dry.violations)
  })

  test('leaves out what its rows mend', async () => {
    await importRows(exampleRows)
    await run(graph, CHIPS)

    const rows = [source, about]
    expect((await importRows(rows, { dryRun: true })).violations).toEqual([])
    expect((await importRows(rows)).violations).toEqual([])
  })
})

async function recordedAt(id: string) {
  const [row] = await run(graph, `MATCH ()-[r:PAID {id: '${id}'}]->() RETURN r.recordedAt AS at`)
  return row?.['at']
}

test('An import that ended at a bad row starts again once the file is mended', async () => {
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf(changed('halden-steel', { industry: 7 })) })
  await importing(graph, 'native', paths, { strict: true }).catch(() => undefined)
  writeFileSync(String(paths[0]), exampleText)

  const { figures, lines, violations } = await importing(graph, 'native', paths, { strict: true })

  expect(lines.filter((line) => line.startsWith('Going on'))).toEqual([])
  expect(violations).toEqual([])
  expect(figures).toMatchObject({ stances: 3, relationships: 5, rejected: 0 })
})

test('An import that was cut off is ended by that of the same files in another order', async () => {
  const [rows = '', more = ''] = filesOf({ 'rows.jsonl': exampleText, 'more.jsonl': '{"kind": 7}\n' })
  await importing(graph, 'native', [rows, more], { strict: true }).catch(() => undefined)
  expect(await run(graph, UNFINISHED)).toHaveLength(1)
  writeFileSync(more, '')

  await importing(graph, 'native', [more, rows], { strict: true })

  expect(await run(graph, UNFINISHED)).toEqual([])
})

const UNFINISHED = 'MATCH (i:Import) WHERE i.finishedAt IS NULL RETURN i.key AS key'
