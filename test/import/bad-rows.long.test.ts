import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { graphState } from '../../src/loading/state.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import {
  changed,
  emptied,
  exampleRows,
  exampleText,
  filesOf,
  importing,
  jsonLinesOf,
  rowsInto,
  type Told,
} from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const importRows = rowsInto(graph)

const PAID = { type: 'PAID', id: 'one', from: 'halden-steel', to: 'norway', citations: ['union-letter#2'] }
const STANCE = {
  ...{ type: 'Stance', slug: 'one', holder: 'berg', target: 'norway', position: 'SUPPORTS', summary: 'Is for it.' },
  citations: ['union-letter#2'],
}

/** Each has one fault. */
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
    { type: 'Person', slug: 'one', name: 'x'.repeat(40_000), citations: ['union-letter'] },
    /^name must NOT have more than 1000 characters: it has 40000$/,
  ],
  [
    { type: 'Person', slug: 'one', name: '𝒵'.repeat(1_001), citations: ['union-letter'] },
    /^name must NOT have more than 1000 characters: it has 1001$/,
  ],
  [
    { type: 'Person', slug: 'one', name: 'One', aliases: Array(100_000).fill('One'), citations: ['union-letter'] },
    /^aliases must NOT have more than 500 items: it has 100000$/,
  ],
  [
    { type: 'Person', slug: 'one', name: 'One', aliases: ['x'.repeat(1_001)], citations: ['union-letter'] },
    /^aliases\.0 must NOT have more than 1000 characters: it has 1001$/,
  ],
  [{ ...STANCE, quote: 'cut \ud83d' }, /^quote has half a character, as of a text that was cut: "cut \\ud83d"$/],
  [JSON.stringify({ ...STANCE, summary: 'Is ? for it.' }).replace('?', '\\ufffd'), /^summary has U\+FFFD in place/],
  [{ type: 'Person', slug: 'one', name: 'One', aliases: ['\ude00'], citations: ['union-letter'] }, /^aliases has half/],
  [{ ...STANCE, citations: Array(501).fill('union-letter#2') }, /^citations must NOT have more than 500 items/],
  [{ ...STANCE, citations: [`union-letter#${'2'.repeat(40_000)}`] }, /^citations\.0 must NOT have more than 1000 char/],
  [{ ...STANCE, quote: 'x'.repeat(20_001) }, /^quote must NOT have more than 20000 characters: it has 20001$/],
  [{ ...PAID, from: 'x'.repeat(101) }, /^from must match pattern/],
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
  [
    { ...PAID, validFrom: '2018-02-30' },
    /^validFrom is "2018-02-30", not a date of the calendar, .* or a window: \[2018-04\.\.2018-05-03\]/,
  ],
  [{ ...PAID, validFrom: '2018-13' }, /^validFrom is "2018-13", not a date of the calendar, /],
  [{ ...PAID, validFrom: '[..]' }, /^validFrom is "\[\.\.\]", not a date/],
  [{ ...PAID, validFrom: '[2018-05..2018-04]' }, /^validFrom is "\[2018-05\.\.2018-04\]", not a date/],
  [{ ...PAID, validFrom: '2018?' }, /^validFrom is "2018\?", not a date/],
  [
    { type: 'Source', slug: 'one', name: 'One', publishedFrom: '[2018..2019]' },
    /^publishedFrom is "\[2018\.\.2019\]", not a date of the calendar: 2018, 2018-04 or 2018-04-16$/,
  ],
  [{ ...PAID, validTo: '2018' }, /additional properties: validTo$/],
  [{ ...PAID, confidence: 1.5 }, /^confidence must be <= 1$/],
  [{ ...PAID, amount: 3 }, /^the row must have property currency when/],
  [{ ...PAID, id: 'halden-paid-union' }, /^halden-paid-union is another claim in this graph, by to, /],
  [{ ...STANCE, slug: 'halden-paid-union' }, /^halden-paid-union is another claim in this graph, by type, /],
  [{ ...PAID, recordedAt: '2999-01-01T00:00:00.000Z' }, /^recordedAt .* lies in the future$/],
  [{ ...PAID, recordedAt: '2020-01-01' }, /^recordedAt is "2020-01-01", not a moment in UTC/],
  [{ ...PAID, retractedAt: '2020-01-01T00:00:00.000Z' }, /^retractedAt must come after recordedAt/],
  [{ ...PAID, revises: 'one' }, /^it revises itself$/],
  [{ ...PAID, revises: 'nothing' }, /^nothing, which it revises, is neither in the graph nor in an earlier row/],
  [{ ...PAID, revises: 'berg-on-harbour-levy' }, /^berg-on-harbour-levy, which it revises, is a Stance$/],
  [
    { ...PAID, revises: 'halden-paid-union', recordedAt: '2020-01-01T00:00:00.000Z' },
    /^halden-paid-union, which it revises, is recorded at the end of its import: give both a recordedAt/,
  ],
  [{ ...STANCE, holder: 'harbour-levy' }, /^the holder harbour-levy is a Policy/],
  [{ ...STANCE, heldOn: '2018-05', validTo: '2018-04' }, /^heldOn 2018-05 comes after validTo 2018-04$/],
  [{ ...STANCE, heldOn: '[2018-05..]', validTo: '[..2018-04]' }, /^heldOn \[2018-05\.\.\] comes after validTo \[/],
]

describe('Bad rows', () => {
  test('are reported with line and reason, and do not stop the rest', async () => {
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

  test('do not include texts of the maximum length in four-byte letters: all of it can be derived', async () => {
    const slug = 'x'.repeat(100)
    const long = (count: number) => '𝒵'.repeat(count)
    const rows = [
      ...exampleRows,
      {
        ...{ type: 'Person', slug, name: long(1_000), description: long(20_000) },
        ...{ aliases: Array.from({ length: 500 }, () => long(1_000)), externalIds: [long(500)] },
        citations: ['union-letter'],
      },
      {
        ...{ ...STANCE, slug: 'y'.repeat(100), holder: slug, target: slug, onBehalfOf: slug },
        ...{ summary: long(5_000), note: long(20_000), quote: long(20_000) },
        citations: Array.from({ length: 500 }, (_, number) => `union-letter#${number}${long(983)}`),
      },
      { ...PAID, id: 'z'.repeat(100), from: slug, to: slug, citations: [`union-letter#${long(987)}`] },
    ]

    const { rejects, violations } = await importRows(rows)

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })

  test('end a strict import; earlier batches stay', async () => {
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

  test('are not written over what is read', async () => {
    const [one = '', other = ''] = filesOf({ 'a.jsonl': exampleText, 'a.jsonl.rejects.jsonl': '{"slug": "kept"}\n' })
    for (const order of [{}, { dryRun: true }]) {
      await expect(importing(graph, 'native', [one, other], { rejects: other, ...order })).rejects.toThrow(
        `Rejected rows would be written over ${other}, which is to be imported.`,
      )
    }
    expect(readFileSync(other, 'utf8')).toBe('{"slug": "kept"}\n')
    expect((await graphState(graph)).entities).toBe(0)
  })

  test('include duplicates that differ: the first one counts', async () => {
    const { rejects } = await importRows([...exampleRows, { ...exampleRows.at(-1), confidence: 0.3 }])

    expect(rejects).toMatchObject([{ line: exampleRows.length + 1, reason: expect.stringContaining('by confidence') }])
    expect(await checkGraph(graph)).toEqual([])
  })

  test.each([
    ['that is empty', []],
    ['that has the rows before them', exampleRows],
  ])('are rejected by a dry run on a graph %s as by the import, and nothing is written', async (_, there) => {
    const bad = badRows.map(([row]) => (typeof row === 'string' ? row : JSON.stringify(row)))
    const twice = JSON.stringify({ ...exampleRows.at(-1), confidence: 0.3 })
    const paths = filesOf({ 'rows.jsonl': `${exampleText}\n${bad.join('\n')}\n${twice}\n` })
    if (there.length > 0) await importRows(there)
    const before = await run(graph, EVERYTHING)

    const dry = await importing(graph, 'native', paths, { dryRun: true })

    expect(await run(graph, EVERYTHING)).toEqual(before)
    const real = await importing(graph, 'native', paths)
    expect(dry.rejects.map(timeless)).toEqual(real.rejects.map(timeless))
    expect(dry.rejects).toHaveLength(badRows.length + 1)
    expect({ figures: dry.figures, kept: dry.kept }).toEqual({ figures: real.figures, kept: real.kept })
  })
})

/** Claims without a recording time get that of each run, so it is removed from reasons. */
const timeless = ({ reason, ...told }: Told) => ({ ...told, reason: reason.replace(/\(\d{4}-\S+Z\)$/, '(now)') })

const EVERYTHING =
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS p, COUNT { (n)--() } AS degree ORDER BY elementId(n)'
