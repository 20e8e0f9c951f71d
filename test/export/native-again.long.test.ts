import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedGraph } from '../../src/loading/seed.ts'
import { asker } from '../ask.ts'
import { datedScripts } from '../dated-scripts.ts'
import { openTestGraph, useGraph, wipe } from '../graph.ts'
import { emptied, filesOf, importing } from '../import/importing.ts'
import { exporting } from './exporting.ts'

useGraph('article')
const graph = await openTestGraph()
const fetchExport = exporting(graph)
const ask = asker(graph)

async function exported(search = ''): Promise<string> {
  const { status, text } = await fetchExport(`?format=native${search}`)
  expect(status).toBe(200)
  return text
}

const linesOf = (text: string) => text.trimEnd().split('\n')
const rowsIn = (text: string) => linesOf(text).slice(1, -1)
const imported = (text: string) => importing(graph, 'native', filesOf({ 'graph.jsonl': text }), {}, 2_000)

const COUNTS = {
  name: 'test/counts',
  text: `RETURN COUNT { (:Entity) } AS entities, COUNT { (:Stance) } AS stances,
    COUNT { ()-[r WHERE r.id IS NOT NULL]->() } AS relationships, COUNT { ()-[:REPORTED_IN]->() } AS reports`,
}
const counts = async () => (await graph.read(COUNTS))[0]

const HELD = `{ stances { totalCount } relationships { totalCount } entities { totalCount } }`

/** The export of a graph with claims that were retracted and revised. */
let dated: string

test('The article, exported and imported, is the same graph, and the same file but for its first line', async () => {
  const whole = await exported()
  const [before, held] = [await counts(), (await ask(HELD)).data]
  await wipe(graph)
  const { figures, rejects, violations } = await imported(whole)
  expect([rejects, violations]).toEqual([[], []])
  expect([await counts(), (await ask(HELD)).data]).toEqual([before, held])
  expect(figures.entities + figures.reports + figures.stances + figures.relationships).toBe(rowsIn(whole).length)
  const again = await exported()
  expect(linesOf(again).slice(1)).toEqual(linesOf(whole).slice(1))
  expect(Object.keys(JSON.parse(linesOf(again)[0] ?? ''))).toEqual([
    ...['type', 'form', 'schemaVersion', 'version', 'versions', 'address', 'made', 'complete'],
  ])
})

describe('Of a graph with claims that were retracted and revised', () => {
  const at = (knownAt: string, fields = HELD) => ask<object>(`query @asOf(knownAt: "${knownAt}") ${fields}`)
  const moments = () => [
    /"retractedAt":"([^"]+)"/.exec(dated)?.[1] ?? '',
    /.*"recordedAt":"([^"]+)"/s.exec(dated)?.[1] ?? '',
  ]
  const before = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()
  const answers = async () => {
    const asked = moments().flatMap((moment) => [at(before(moment)), at(moment)])
    return (await Promise.all(asked)).map(({ data }) => data)
  }
  let [past, part]: [string, string] = ['', '']
  let answered: readonly object[]
  let visible: object

  beforeAll(async () => {
    await wipe(graph)
    await seedGraph(graph, { report: () => undefined, files: datedScripts })
    dated = await exported()
    answered = await answers()
    const [knownAt] = moments().map(before)
    const asked = `query @asOf(knownAt: "${knownAt}", validAt: "2018-04") { stances { totalCount } relationships { totalCount } }`
    visible = (await ask<object>(asked)).data
    past = await exported(`&knownAt=${knownAt}&validAt=2018-04`)
    part = await exported(encodeURI('&of=neighborhood&arguments=of: ["grain-levy"], depth: 1'))
  })

  test('all versions come back, at the same times', async () => {
    expect(dated).toMatch(/"retractedAt":/)
    expect(dated).toMatch(/"revises":/)
    expect(new Set(answered.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1)
    await emptied(graph)
    expect(await imported(dated)).toMatchObject({ rejects: [], violations: [] })
    expect(await answers()).toEqual(answered)
    expect(linesOf(await exported()).slice(1)).toEqual(linesOf(dated).slice(1))
    const { figures } = await imported(dated)
    expect(figures).toMatchObject({ entities: 0, stances: 0, relationships: 0, rejected: 0 })
  })

  test('what was known and valid at a date becomes a graph of that alone', async () => {
    expect(past).not.toMatch(/"retractedAt"|"revises"/)
    await emptied(graph)
    expect(await imported(past)).toMatchObject({ rejects: [], violations: [] })
    const { stances, relationships } = (await counts()) ?? {}
    expect({ stances: { totalCount: stances }, relationships: { totalCount: relationships } }).toEqual(visible)
  })

  test('a part is imported as a whole graph', async () => {
    expect(rowsIn(part).length).toBeGreaterThan(5)
    expect(rowsIn(part).length).toBeLessThan(rowsIn(dated).length)
    await emptied(graph)
    expect(await imported(part)).toMatchObject({ rejects: [], violations: [] })
  })
})

describe('Nothing is imported of a file', () => {
  beforeAll(() => emptied(graph))

  const changedHead = (values: object) => {
    const [head = '', ...others] = linesOf(dated)
    return `${[JSON.stringify({ ...JSON.parse(head), ...values }), ...others].join('\n')}\n`
  }
  const withRow = (change: (row: string) => string) => {
    const lines = linesOf(dated)
    return `${lines.with(5, change(lines[5] ?? '')).join('\n')}\n`
  }
  const faults: Readonly<Record<string, readonly [() => string, RegExp]>> = {
    'that is cut off between two lines': [
      () => `${linesOf(dated).slice(0, -2).join('\n')}\n`,
      /^graph\.jsonl is cut off: its last line, which counts its rows, is missing\./,
    ],
    'that is cut off within a line': [() => dated.slice(0, dated.length / 2), /^graph\.jsonl is cut off/],
    'of another form': [() => changedHead({ form: 2 }), /is an export in form 2 of schema version \d/],
    'of another schema version': [
      () => changedHead({ schemaVersion: 99, version: '9.0.0' }),
      /of schema version 99, made by Stancegraph 9\.0\.0; this is .*, which reads form 1 of schema version 2\./,
    ],
    'with a bad row': [
      () => withRow((row) => row.replace(/"slug":"[^"]*"/, '"slug":"Not A Slug"')),
      /^graph\.jsonl:6: slug must match pattern/,
    ],
    'with a row that is not JSON': [() => withRow((row) => row.slice(0, -3)), /^graph\.jsonl:6: it is not JSON/],
    'with a row that was changed': [
      () => withRow((row) => row.replace(/"name":"/, '"name":"Not ')),
      /was changed since it was exported: its checksum is another/,
    ],
    'that lacks a row': [
      () => `${linesOf(dated).toSpliced(5, 1).join('\n')}\n`,
      /has \d+ rows, and its last line says \d+\./,
    ],
    'that goes on after its end': [
      () => `${dated}${linesOf(dated)[5]}\n`,
      /^graph\.jsonl:\d+: it comes after the last line/,
    ],
  }
  for (const [name, [text, message]] of Object.entries(faults)) {
    test(name, async () => {
      await expect(imported(text())).rejects.toThrow(message)
      expect(await counts()).toMatchObject({ entities: 0, stances: 0, relationships: 0 })
    })
  }

  test('of which the graph would reject a row', async () => {
    await graph.write({
      name: 'test/other',
      text: 'CREATE (:Entity:Actor:Person {slug: "grain-levy", name: "Grain Levy"})',
    })
    await expect(imported(dated)).rejects.toThrow(
      /is imported whole or not at all, and \d+ of its rows would be rejected/,
    )
    const dry = importing(graph, 'native', filesOf({ 'graph.jsonl': dated }), { dryRun: true }, 2_000)
    await expect(dry).rejects.toThrow(/is imported whole or not at all/)
    expect(await counts()).toMatchObject({ entities: 1, stances: 0, relationships: 0 })
  })
})

test('Rows that somebody wrote need neither of these lines', async () => {
  await emptied(graph)
  const rows = readFileSync('examples/import/example.jsonl', 'utf8')
  expect(await imported(rows)).toMatchObject({ rejects: [] })
  const again = rowsIn(await exported())
  await emptied(graph)
  expect(await imported(`${again.join('\n')}\n`)).toMatchObject({ rejects: [] })
  expect(rowsIn(await exported())).toEqual(again)
})
