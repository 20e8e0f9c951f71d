import { writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, exampleRows, filesOf, importing, jsonLinesOf } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

/** What the tables name, as native rows in a file beside the table. */
const ENTITIES = jsonLinesOf(exampleRows.filter(({ type }) => type !== 'Stance'))
const HEADER = 'holder,target,position,date,source,locator'
const ROW = 'norway,harbour-levy,OPPOSES,2031-07,harbour-gazette,¶4'

const importTable = (table: string, order = {}) =>
  importing(graph, 'stances', filesOf({ 'table.csv': table, 'entities.jsonl': ENTITIES }), order)

const stancesIn = () =>
  run(
    graph,
    `MATCH (h)-[:HOLDS]->(s:Stance)-[:ON]->(t)
    RETURN s.slug AS slug, h.slug AS holder, t.slug AS target, s.position AS position, s.heldOn AS heldOn,
      s.citations AS citations, s.summary AS summary
    ORDER BY slug`,
  )

const IMPORTED = {
  slug: 'norway-on-harbour-levy-2031-07',
  holder: 'norway',
  target: 'harbour-levy',
  position: 'OPPOSES',
  heldOn: '2031-07',
  citations: ['harbour-gazette#¶4'],
  summary: 'Opposes it.',
}

describe('A table of stances', () => {
  test('is imported, and changes nothing when it is imported again', async () => {
    const { figures, rejects, violations } = await importTable(`${HEADER}\n${ROW}\n`)

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ stances: 1, known: 0 })
    expect(await stancesIn()).toEqual([IMPORTED])
    const before = await contentOf(graph)
    expect((await importTable(`${HEADER}\n${ROW}\n`)).figures).toMatchObject({ stances: 0, rejected: 0 })
    expect(await contentOf(graph)).toEqual(before)
  })

  test.each([
    ['a byte order mark, CRLF and empty rows', `\ufeff${HEADER}\r\n${ROW}\r\n,,,,,\r\n\r\n`],
    ['semicolons', `${HEADER}\n${ROW}\n`.replaceAll(',', ';')],
    ['quotes and spaces', `"holder", target ,position,date,source,locator\n${ROW.replace('¶4', '" ¶4 "')}`],
    ['spaces beside quotes', `"holder" , "target",position, "date" ,source,locator\n "norway",${ROW.slice(7)}`],
    ['lines of spaces', `${HEADER}\n  \n${ROW}\n \t\n`],
    ['columns in another order', `${HEADER.split(',').reverse()}\n${ROW.split(',').reverse()}`],
    ['no line break at its end', `${HEADER}\n${ROW}`],
  ])('may have %s', async (_, table) => {
    const { rejects } = await importTable(table)

    expect(rejects).toEqual([])
    expect(await stancesIn()).toEqual([IMPORTED])
  })

  test('may have more columns, with texts of several lines, numbers and truth values', async () => {
    const table = `${HEADER},summary,quote,confidence,anonymous,id,onBehalfOf
berg,harbour-levy,MIXED,,harbour-gazette,¶4,"Is ""torn"", he says
and waits.",,0.8,TRUE,torn,fisheries-ministry
`
    const { rejects } = await importTable(table)

    expect(rejects).toEqual([])
    const [row] = await run(graph, 'MATCH (s:Stance)-[:ON_BEHALF_OF]->(p) RETURN s, p.slug AS principal')
    expect(row).toMatchObject({
      principal: 'fisheries-ministry',
      s: {
        properties: {
          slug: 'torn',
          summary: 'Is "torn", he says\nand waits.',
          confidence: 0.8,
          anonymous: true,
        },
      },
    })
    expect(await checkGraph(graph)).toEqual([])
  })

  test('gives stances of the same holder and target on other days ids of their own, however long', async () => {
    const long = 'n'.repeat(100)
    const body = { type: 'Country', slug: long, name: 'N', citations: ['harbour-gazette#¶2'] }
    const paths = filesOf({
      'entities.jsonl': ENTITIES + jsonLinesOf([body]),
      'table.csv': [HEADER, ROW, ROW.replace('2031-07', ''), ROW.replace('norway', long)].join('\n'),
    })

    const { rejects } = await importing(graph, 'stances', paths)

    expect(rejects).toEqual([])
    expect((await stancesIn()).map(({ slug }) => slug)).toEqual([
      expect.stringMatching(/^n{90}-[0-9a-f]{8}$/),
      'norway-on-harbour-levy',
      'norway-on-harbour-levy-2031-07',
    ])
  })
})

describe('The header', () => {
  test.each([
    ['an unknown column', `${HEADER},colour,taste`, /table\.csv has columns that are not allowed: "colour", "taste"\./],
    ['a column without a name', `${HEADER},`, /not allowed: ""\.\nAllowed are holder, target, position, source, loc/],
    ['a column twice', `${HEADER},date`, /table\.csv has columns twice: "date"\./],
    ['tabs', HEADER.replaceAll(',', '\t'), /not allowed: "holder\\ttarget/],
    ['both commas and semicolons', HEADER.replace(',', ';'), /not allowed: "holder;target"/],
    ['a missing column', 'holder,target,position,date,source', /table\.csv lacks the columns locator\.$/],
    ['nothing', '', /table\.csv lacks the columns holder, target, position, source, locator\.$/],
  ])('with %s is refused, and nothing is written', async (_, header, message) => {
    await expect(importTable(`${header}\n${ROW}\n`)).rejects.toThrow(message)
    expect(await run(graph, 'MATCH (n) WHERE NOT n:TestGraph RETURN labels(n)')).toEqual([])
  })
})

describe('A wrong row is told by line and column', () => {
  const wrong: readonly (readonly [row: string, column: string | undefined, reason: RegExp])[] = [
    [ROW.replace('OPPOSES', 'dislikes'), 'position', /: .*allowed values: STRONGLY_SU.*; it is "dislikes"$/],
    [ROW.replace('OPPOSES', ''), 'position', /: it is empty$/],
    [ROW.replace('norway', 'Norway'), 'holder', /: "Norway" is not a slug, which has/],
    [ROW.replace('norway', 'sweden'), 'holder', /: the holder sweden is not in the graph$/],
    [ROW.replace('norway', 'harbour-levy'), 'holder', /: the holder harbour-levy is a Policy, and must be/],
    [ROW.replace('harbour-levy', 'levy'), 'target', /: the target levy is not in the graph$/],
    [ROW.replace('2031-07', '8/7/2031'), 'date', /: (?!heldOn)/],
    [ROW.replace('2031-07', '2031-02-30'), 'date', /: (?!heldOn)/],
    [ROW.replace('harbour-gazette', 'gazette'), 'source', /: the source gazette is not in the graph$/],
    [ROW.replace('harbour-gazette', 'a#1'), 'source', /: "a#1" is not a slug/],
    [ROW.replace('¶4', ' '), 'locator', /: it is empty$/],
    [ROW.replace('¶4', '4#5'), 'locator', /: it must not contain #$/],
    [ROW.replace(',¶4', ''), undefined, /^Invalid Record Length: columns length is 8, got 7/],
    [ROW.replace('¶4', '"¶4'), undefined, /^a quote in this row is not closed$/],
  ]

  test('and the other rows are imported', async () => {
    const lines = [
      `${HEADER},confidence,anonymous`,
      ...wrong.map(([row]) => `${row},,`),
      `${ROW},"0,8",`,
      `${ROW},,perhaps`,
      `${ROW},,`,
    ]
    const { rejects, violations } = await importTable(lines.join('\n'))

    expect(violations).toEqual([])
    const told = rejects.toSorted((a, b) => a.line - b.line)
    expect(told).toMatchObject([
      ...wrong.map(([, column, reason], index) => ({
        file: 'table.csv',
        line: index + 2,
        ...(column !== undefined && { column }),
        reason: expect.stringMatching(column === undefined ? reason : new RegExp(`^column ${column}${reason.source}`)),
      })),
      { column: 'confidence', reason: 'column confidence: must be number' },
      { column: 'anonymous', reason: 'column anonymous: must be boolean' },
    ])
    expect(await stancesIn()).toEqual([IMPORTED])
  })

  test('text that is not UTF-8', async () => {
    const paths = filesOf({ 'entities.jsonl': ENTITIES, 'table.csv': '' })
    const bytes = Buffer.from(`${HEADER},note\n${ROW},caf\u00e9\n`.replace('¶', 'p'), 'latin1')
    writeFileSync(paths[1] ?? '', bytes)

    const { rejects } = await importing(graph, 'stances', paths)

    expect(rejects.map(({ reason }) => reason)).toEqual(['column note: its text is not UTF-8: save the file as UTF-8'])
  })

  test('and --strict ends at it', async () => {
    const refused = importTable(`${HEADER}\n${ROW.replace('OPPOSES', 'no')}\n`, { strict: true })

    await expect(refused).rejects.toThrow(/^table\.csv:2: column position: must be equal/)
  })
})
