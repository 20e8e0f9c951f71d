import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, exampleRows, exampleText, filesOf, importing, rowsInto } from './importing.ts'

const graph = await openTestGraph()

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const importRows = rowsInto(graph)

describe('The example', () => {
  test('is imported without a violation, and can be queried', async () => {
    const { figures, violations, rejects } = await importing(graph, 'native', filesOf({ 'example.jsonl': exampleText }))

    expect({ violations, rejects }).toEqual({ violations: [], rejects: [] })
    expect(figures).toMatchObject({ entities: 9, stances: 3, relationships: 5, reports: 1, known: 0, kept: 0 })
    const { data } = await asker(graph)<object>(`{
      policy(slug: "harbour-levy") { stancesOn { edges { node { sentence citations { locator source { name } } } } } }
      company(slug: "halden-steel") { paid { edges { amount currency node { slug } claim { sentence } } } }
    }`)
    expect(data).toMatchObject({
      policy: {
        stancesOn: {
          edges: [
            { node: { sentence: expect.stringContaining('strongly opposed') } },
            {
              node: {
                sentence:
                  'A. Berg, for the Fisheries Ministry, supported the levy on goods in the harbour (on 8 July 2031).',
                citations: [{ locator: '¶3', source: { name: 'Harbour Gazette, 9 July 2031' } }],
              },
            },
          ],
        },
      },
      company: {
        paid: {
          edges: [
            {
              amount: 20_000,
              currency: 'NOK',
              node: { slug: 'dockers-union' },
              claim: { sentence: 'Halden Steel paid 20000 NOK to the dockers’ union (in 2031).' },
            },
          ],
        },
      },
    })
  })

  test('is imported the same with rows in any order', async () => {
    const { figures, rejects, violations } = await importRows(exampleRows.toReversed())

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ entities: 9, stances: 3, relationships: 5 })
  })

  test('changes nothing when it is imported again, also from another file', async () => {
    await importRows(exampleRows)
    const once = await contentOf(graph)

    const again = await importRows(exampleRows.toReversed())

    expect(again.figures).toMatchObject({ entities: 0, stances: 0, relationships: 0, known: 17, kept: 0, rejected: 0 })
    expect(await contentOf(graph)).toEqual(once)
  })

  test('is counted in a dry run, which writes nothing', async () => {
    const dry = await importRows([...exampleRows, { type: 'Topic' }], { dryRun: true })

    expect(dry.figures).toMatchObject({ entities: 9, stances: 3, relationships: 5, rejected: 1 })
    expect(await run(graph, 'MATCH (n) WHERE NOT n:TestGraph RETURN n')).toEqual([])
    await importRows(exampleRows)
    expect((await importRows(exampleRows, { dryRun: true })).figures).toMatchObject({ entities: 0, known: 17 })
  })
})
