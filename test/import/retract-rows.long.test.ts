import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { momentOfLoad } from '../../src/loading/load.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, exampleRows, filesOf, importing, jsonLinesOf, rowsInto } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(async () => {
  await emptied(graph)
  await importRows(exampleRows)
})

const importRows = rowsInto(graph)

const ROWS = [{ retract: 'berg-on-harbour-levy' }, { retract: 'PAID:halden-paid-union' }]
const newStance = {
  ...exampleRows.find(({ slug }) => slug === 'berg-on-harbour-levy'),
  slug: 'berg-later',
  position: 'OPPOSES',
}

const retracted = () =>
  run(
    graph,
    `CALL () {
      MATCH (s:Stance) RETURN s.slug AS id, s.retractedAt AS at, s.knownUntil AS until
      UNION ALL
      MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id, r.retractedAt AS at, r.knownUntil AS until
    } WITH * WHERE at IS NOT NULL RETURN id, at, until ORDER BY id`,
  )

describe('A row {"retract": …}', () => {
  test('takes a claim back at the moment at which the claims of the import are recorded', async () => {
    const dry = await importRows([...ROWS, newStance], { dryRun: true })
    expect(await retracted()).toEqual([])

    const { figures, rejects, violations } = await importRows([...ROWS, newStance])

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ retracted: 2, stances: 1, known: 0 })
    expect(dry.figures).toEqual(figures)
    const [told] = await run(graph, "MATCH (s:Stance {slug: 'berg-later'}) RETURN s.recordedAt AS at")
    const { at } = told ?? {}
    expect(await retracted()).toEqual([
      { id: 'berg-on-harbour-levy', at, until: at },
      { id: 'halden-paid-union', at, until: at },
    ])
  })

  test('changes nothing the second time, nor if the claim is in the same file again', async () => {
    await importRows(ROWS)
    const once = await contentOf(graph)

    expect((await importRows(ROWS)).figures).toMatchObject({ retracted: 0, known: 2, rejected: 0 })
    expect((await importRows([...exampleRows, ...ROWS, ...ROWS])).figures).toMatchObject({ retracted: 0, rejected: 0 })
    expect(await contentOf(graph)).toEqual(once)
  })

  test('counts once if it is there twice, and the claim is still known beside it', async () => {
    const { figures, rejects } = await importRows([...ROWS, ...ROWS, ...exampleRows, ...ROWS])

    expect(rejects).toEqual([])
    expect(figures).toMatchObject({ retracted: 2, known: exampleRows.length - 1 + 4, reports: 1 })
  })

  test('is rejected if there is no such claim, or this import tells it', async () => {
    const before = await contentOf(graph)
    const rows = [
      { retract: 'nothing' },
      { retract: 'PAID:nothing' },
      { retract: 'halden-paid-union' },
      { retract: 'SUPPLIES:halden-paid-union' },
      { retract: 'berg' },
      { retract: 'Berg on levy' },
      { retract: 'berg-on-harbour-levy', slug: 'berg' },
      { retract: 'berg-on-harbour-levy', type: 'Stance' },
    ]

    const { rejects } = await importRows(rows)

    expect(rejects.map(({ reason }) => reason)).toEqual([
      'there is no claim nothing to retract, in the graph or in an earlier row',
      'there is no claim PAID:nothing to retract, in the graph or in an earlier row',
      'halden-paid-union is a PAID: write "PAID:halden-paid-union"',
      'halden-paid-union is a PAID: write "PAID:halden-paid-union"',
      'there is no claim berg to retract, in the graph or in an earlier row',
      expect.stringMatching(/^retract must match pattern/),
      'the row must NOT have additional properties: slug',
      expect.stringMatching(/^the row must /),
    ])
    expect(await contentOf(graph)).toEqual(before)
    const own = await importRows([newStance, { retract: 'berg-later' }])
    expect(own.rejects.map(({ reason }) => reason)).toEqual([
      'berg-later is not recorded yet and cannot be retracted: leave out its row, or, if an import that was cut off told it, run `npm run derive` first',
    ])
  })

  test('of an import that was cut off before it derived takes effect at its moment', async () => {
    const failing = {
      ...graph,
      read: (...args: Parameters<typeof graph.read>) =>
        args[0].name === 'derivation/underived' ? Promise.reject(new Error('killed')) : graph.read(...args),
    }
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf(ROWS) })
    await run(graph, "MATCH (s:Stance {slug: 'berg-on-harbour-levy'}) SET s.toRetract = true")
    const moment = await momentOfLoad(graph)
    await importing(failing, 'native', paths).catch(() => undefined)

    const { violations } = await importing(graph, 'native', paths)

    expect(violations).toEqual([])
    expect(await retracted()).toMatchObject([
      { id: 'berg-on-harbour-levy', at: moment },
      { id: 'halden-paid-union', at: expect.not.stringContaining(moment) },
    ])
  })
})
