import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/graph/check.ts'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'

const graph = await openTestGraph()
const EXAMPLE = fileURLToPath(new URL('../../examples/import/example.jsonl', import.meta.url))
const exampleText = readFileSync(EXAMPLE, 'utf8')
const exampleRows = exampleText
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

/** The example, with something changed in the row of that slug or id. */
function changed(key: string, values: object) {
  return exampleRows.map((row) => (row['slug'] === key || row['id'] === key ? { ...row, ...values } : row))
}

const importRows = (rows: readonly unknown[], order = {}) =>
  importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows) }), order)

describe('The example', () => {
  test('comes into the graph without a fault, and can be asked for', async () => {
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
                sentence: 'A. Berg, for Fisheries Ministry, supported Levy on goods in the harbour (on 2031-07-08).',
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
              claim: { sentence: 'Halden Steel paid 20000 NOK to Dockers’ union (in 2031).' },
            },
          ],
        },
      },
    })
  })

  test('does so in whatever order its rows come', async () => {
    const { figures, rejects, violations } = await importRows(exampleRows.toReversed())

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ entities: 9, stances: 3, relationships: 5 })
  })

  test('changes nothing when it comes again, in another file too', async () => {
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

  test('of an entity is told of, and the graph keeps its own', async () => {
    const before = await contentOf(graph)

    const { kept, figures, rejects } = await importRows(changed('berg', { name: 'Anna Berg', aliases: undefined }))

    expect(kept).toEqual(['berg (aliases, name)'])
    expect(figures).toMatchObject({ kept: 1, rejected: 0 })
    expect(rejects).toEqual([])
    expect(await contentOf(graph)).toEqual(before)
  })

  test('that makes another kind of an entity is refused', async () => {
    const { rejects } = await importRows([{ ...exampleRows[7], type: 'Company' }])

    expect(rejects.map(({ reason }) => reason)).toEqual(['berg is a Person in this graph, not a Company'])
  })

  test('is a new version where it revises the old one, which is taken back with that', async () => {
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

  test('may take a claim back', async () => {
    const retractedAt = new Date().toISOString()

    const { figures, violations, rejects } = await importRows(
      changed('halden-paid-union', { retractedAt, recordedAt: await recordedAt('halden-paid-union') }),
    )

    expect({ violations, rejects }).toEqual({ violations: [], rejects: [] })
    expect(figures).toMatchObject({ retracted: 1, relationships: 0 })
    expect(await run(graph, 'MATCH ()-[r:PAID]->() RETURN r.retractedAt AS at')).toEqual([{ at: retractedAt }])
  })
})

async function recordedAt(id: string) {
  const [row] = await run(graph, `MATCH ()-[r:PAID {id: '${id}'}]->() RETURN r.recordedAt AS at`)
  return row?.['at']
}

const PAID = { type: 'PAID', id: 'one', from: 'halden-steel', to: 'norway', citations: ['union-letter#2'] }
const STANCE = {
  ...{ type: 'Stance', slug: 'one', holder: 'berg', target: 'norway', position: 'SUPPORTS', summary: 'Is for it.' },
  citations: ['union-letter#2'],
}

/** Each bad for one reason. */
const badRows: readonly (readonly [unknown, RegExp])[] = [
  ['{"type": "Person"', /^not JSON: /],
  [17, /^its type is missing/],
  [null, /^its type is missing/],
  [{ type: 'Planet', slug: 'mars' }, /^its type is "Planet"/],
  [{ type: 'constructor' }, /^its type is "constructor"/],
  [{ type: 'Person', slug: 'One', name: 'One', citations: ['union-letter'] }, /^slug must match pattern/],
  [{ type: 'Person', slug: 'one', citations: ['union-letter'] }, /^the row must have required property 'name'$/],
  [{ type: 'Person', slug: 'one', name: 'One', citations: [] }, /^citations must NOT have fewer than 1 items$/],
  [{ type: 'Person', slug: 'one', name: 'One', citations: ['nothing'] }, /^the source nothing is not in the graph$/],
  [{ type: 'Person', slug: 'one', name: 'One', citations: ['berg'] }, /^the source berg is a Person/],
  [{ type: 'Person', slug: 'one', name: 'One', age: 3, citations: ['union-letter'] }, /additional properties: age$/],
  [{ type: 'Person', slug: 'one', name: null, citations: ['union-letter'] }, /^name must be string$/],
  [
    { type: 'Policy', slug: 'one', name: 'One', policyType: 'WAR', citations: ['union-letter'] },
    /allowed values: EXPORT/,
  ],
  [
    { type: 'Policy', slug: 'one', name: 'One', policyType: 'OTHER', penaltyAmount: 3, citations: ['union-letter'] },
    /^the row must have property penaltyCurrency when/,
  ],
  [{ ...PAID, citations: ['union-letter'] }, /^citations must contain/],
  [{ ...PAID, from: 'nobody' }, /^from nobody is not in the graph$/],
  [{ ...PAID, to: 'harbour-levy' }, /^to harbour-levy is a Policy, and must be one of Person/],
  [{ ...PAID, validFrom: '2018-02-30' }, /^validFrom must match format "partial-date"$/],
  [{ ...PAID, validFrom: '2018-13' }, /^validFrom must match format/],
  [{ ...PAID, validTo: '2018' }, /additional properties: validTo$/],
  [{ ...PAID, confidence: 1.5 }, /^confidence must be <= 1$/],
  [{ ...PAID, amount: 3 }, /^the row must have property currency when/],
  [{ ...PAID, id: 'halden-paid-union' }, /^halden-paid-union is another claim in this graph, by to, /],
  [{ ...STANCE, slug: 'halden-paid-union' }, /^halden-paid-union is another claim in this graph, by type, /],
  [{ ...PAID, recordedAt: '2999-01-01T00:00:00.000Z' }, /^recordedAt .* lies in the future$/],
  [{ ...PAID, recordedAt: '2020-01-01' }, /^recordedAt must match format "moment"$/],
  [{ ...PAID, retractedAt: '2020-01-01T00:00:00.000Z' }, /^retractedAt must come after recordedAt/],
  [{ ...PAID, revises: 'one' }, /^it revises itself$/],
  [{ ...PAID, revises: 'nothing' }, /^nothing, which it revises, is not in the graph/],
  [{ ...PAID, revises: 'berg-on-harbour-levy' }, /^berg-on-harbour-levy, which it revises, is a Stance$/],
  [
    { ...PAID, revises: 'halden-paid-union', recordedAt: '2020-01-01T00:00:00.000Z' },
    /is not later than halden-paid-union, which it revises/,
  ],
  [{ ...STANCE, holder: 'harbour-levy' }, /^the holder harbour-levy is a Policy/],
  [{ ...STANCE, heldOn: '2018-05', validTo: '2018-04' }, /^heldOn 2018-05 comes after validTo 2018-04$/],
]

describe('Bad rows', () => {
  test('are told of with line and reason, and do not stop the rest', async () => {
    const bad = badRows.map(([row]) => (typeof row === 'string' ? row : JSON.stringify(row)))
    const paths = filesOf({ 'rows.jsonl': `${exampleText}\n${bad.join('\n')}` })

    const { rejects, figures, violations } = await importing(graph, 'native', paths)

    const told = rejects.toSorted((a, b) => a.line - b.line)
    expect(told).toEqual(
      badRows.map(([, reason], index) =>
        expect.objectContaining({
          file: 'rows.jsonl',
          line: exampleRows.length + 2 + index,
          reason: expect.stringMatching(reason),
        }),
      ),
    )
    expect(figures).toMatchObject({ entities: 9, stances: 3, relationships: 5, rejected: badRows.length })
    expect(violations).toEqual([])
    expect(await run(graph, "MATCH (n {slug: 'one'}) RETURN n")).toEqual([])
  })

  test('end it where it is strict: what came before stays', async () => {
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf(changed('halden-steel', { industry: 7 })) })

    await expect(importing(graph, 'native', paths, { strict: true })).rejects.toThrow(
      /^rows\.jsonl:6: industry must be string\n/,
    )

    expect((await run(graph, 'MATCH (e:Source) RETURN e.slug AS slug ORDER BY slug')).map(({ slug }) => slug)).toEqual([
      'harbour-gazette',
      'union-letter',
    ])
    expect(await run(graph, 'MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL RETURN r')).toEqual([])
  })

  test('are those that come twice and not the same: the first one counts', async () => {
    const { rejects } = await importRows([...exampleRows, { ...exampleRows.at(-1), confidence: 0.3 }])

    expect(rejects).toMatchObject([{ line: exampleRows.length + 1, reason: expect.stringContaining('by confidence') }])
    expect(await checkGraph(graph)).toEqual([])
  })
})

test('An import that ended at a bad row starts anew once the file is mended', async () => {
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf(changed('halden-steel', { industry: 7 })) })
  await importing(graph, 'native', paths, { strict: true }).catch(() => undefined)
  writeFileSync(String(paths[0]), exampleText)

  const { figures, lines } = await importing(graph, 'native', paths, { strict: true })

  expect(lines.filter((line) => line.startsWith('Going on'))).toEqual([])
  expect(figures).toMatchObject({ stances: 3, relationships: 5, rejected: 0 })
})
