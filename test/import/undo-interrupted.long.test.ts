import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { graphState } from '../../src/loading/state.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'
import { standing, undoing } from './undoing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const citations = ['register#1']
const person = (slug: string) => ({ type: 'Person', slug, name: `Mr ${slug}`, citations })
const stance = (slug: string, more: object = {}) => ({
  ...{ type: 'Stance', slug, holder: 'a', target: 'b', position: 'SUPPORTS', summary: 'One.', citations },
  ...more,
})
const BASE = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...['a', 'b', 'c'].map(person),
  stance('base'),
  stance('other', { holder: 'c' }),
]
/** Four batches of claims. */
const rows = [
  { type: 'Person', slug: 'b', update: true, description: 'A person.' },
  { retract: 'other' },
  stance('newer', { revises: 'base', position: 'OPPOSES' }),
  ...Array.from({ length: 9 }, (_, number) => stance(`one-${number}`, { holder: number % 2 === 0 ? 'a' : 'c' })),
]
const fileOf = (content: readonly unknown[], name = 'rows.jsonl') => filesOf({ [name]: jsonLinesOf(content) })[0] ?? ''
const importFile = (path: string) => importing(graph, 'native', [path])

/** The graph, in which a statement of that name fails when it is run that often. */
function failingAt(name: string, times: number): Graph {
  let left = times
  const fail = (ran: string) => {
    if (ran !== name) return
    left -= 1
    if (left === 0) throw new Error('killed')
  }
  return {
    ...graph,
    read: async (...args) => {
      fail(args[0].name)
      return graph.read(...args)
    },
    transaction: (work) =>
      graph.transaction((write) =>
        work((statement, params) => {
          fail(statement.name)
          return write(statement, params)
        }),
      ),
  }
}

/** Statements, and at which of their runs they fail. The first is in the middle. */
const INTERRUPTED_AT = [
  ['import/undo-batch', 3],
  ['import/undo-retract', 2],
  ['import/undo-batch', 1],
  ['derivation/underived', 1],
  ['import/undo-finish', 1],
] as const

const STANDING = ['base-told-2: SUPPORTS', 'other-told-2: SUPPORTS']

describe('An undo that was interrupted', () => {
  test.each(INTERRUPTED_AT)('at %s (%i) is told, and goes on with one moment', async (name, times) => {
    await importFile(fileOf(BASE))
    const path = fileOf(rows)
    await importFile(path)

    await expect(undoing(failingAt(name, times), path)).rejects.toThrow('killed')

    expect((await graphState(graph)).cutOff).toMatchObject([{ files: ['rows.jsonl'], undoBegunAt: expect.any(String) }])
    expect(await checkGraph(graph)).toContainEqual(
      expect.objectContaining({
        what: 'rows.jsonl',
        detail: expect.stringMatching(/^its undo began at .* and was cut off/),
      }),
    )
    await expect(importFile(fileOf([stance('later')]))).rejects.toThrow(
      /was interrupted\. Finish it first: npm run import/,
    )

    const { violations, lines } = await undoing(graph, path)

    expect(violations).toEqual([])
    expect(lines.filter((line) => line.startsWith('Going on with the undo'))).toHaveLength(1)
    expect(await standing(graph)).toEqual(STANDING)
    expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
    const [moments] = await run(
      graph,
      `MATCH (s:Stance) WHERE s.slug STARTS WITH 'one-' OR s.slug = 'newer' OR s.slug ENDS WITH '-told-2'
      RETURN count(DISTINCT coalesce(s.retractedAt, s.recordedAt)) AS moments`,
    )
    expect(moments).toEqual({ moments: 1 })
    expect((await importFile(path)).figures).toMatchObject({ stances: 10, retracted: 2, rejected: 0 })
  })

  test('is not begun by that of another import', async () => {
    const [first, second] = [fileOf(BASE), fileOf(rows)]
    await importFile(first)
    await importFile(second)
    await expect(undoing(failingAt('import/undo-batch', 1), second)).rejects.toThrow('killed')

    await expect(undoing(graph, first)).rejects.toThrow(/was interrupted\. Finish it first/)
  })
})

test('An import that was interrupted can be undone, and imported again', async () => {
  await importFile(fileOf(BASE))
  const path = fileOf([...rows, person('d'), person('e'), person('f'), stance('last', { holder: 'd' })])
  const failing = failingAt('import/remember-batch', 5) // two batches of claims were begun before, of which one may be in progress
  await expect(importing(failing, 'native', [path])).rejects.toThrow('killed')
  expect((await graphState(graph)).cutOff).toHaveLength(1)

  const dry = await undoing(graph, path, { dryRun: true })
  const { violations, figures, left } = await undoing(graph, path)

  expect(violations).toEqual([])
  expect(figures.retracted).toBeGreaterThan(0)
  expect({ figures: dry.figures, left: dry.left }).toEqual({ figures, left })
  expect((await standing(graph)).map((line) => line.replace('-told-2', ''))).toEqual([
    'base: SUPPORTS',
    'other: SUPPORTS',
  ])
  expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
  expect((await importFile(path)).figures).toMatchObject({ stances: 11, retracted: 2 })
})

test('An undo waits for another load to end', async () => {
  await importFile(fileOf(BASE))
  const path = fileOf(rows)
  await importFile(path)
  const before = await contentOf(graph)
  const { promise, resolve: end } = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const load = asOnlyLoad(graph, { command: 'seed', report: () => undefined }, () => {
    begun.resolve()
    return promise
  })
  await begun.promise
  const lines: string[] = []
  const { undoImport } = await import('../../src/import/undo.ts')
  const undo = undoImport(graph, { name: path, path, dryRun: false }, { report: (line) => lines.push(line) })

  await expect.poll(() => lines.join('\n'), { timeout: 20_000 }).toMatch(/^Waiting for `seed` \(process \d+/)
  expect(await contentOf(graph)).toEqual(before)
  end()
  await load
  expect((await undo).figures).toMatchObject({ retracted: 10, restored: 2 })
})

test('What is erased is erased from the journal too, and the rest can be undone', async () => {
  await importFile(fileOf(BASE))
  const path = fileOf([
    ...rows,
    { type: 'Person', slug: 'a', update: true, description: 'Said “no”.' },
    { type: 'Person', slug: 'b', update: true, aliases: ['Friend of Mr c'] },
    { type: 'Person', slug: 'b', update: true, aliases: ['B'] },
  ])
  await importFile(path)
  await undoing(graph, path)
  await importFile(path)

  await eraseEntity(graph, await planErasure(graph, 'c'), () => undefined)

  const [row] = await run(
    graph,
    "MATCH (n:ImportJournal|ToldAs) UNWIND keys(n) AS key WITH n, key, [x IN range(0, 99) | CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key][x] ELSE toString(n[key]) END] AS texts UNWIND texts AS text RETURN collect(text) AS texts",
  )
  const texts = row?.['texts'] as readonly string[]
  const odd = ['one-1', 'one-3', 'one-5', 'one-7', 'other', 'other-told-2', 'one-1-told-2']
  expect(texts.filter((text) => odd.includes(text) || text.includes('Mr c') || text.startsWith('c '))).toEqual([])
  expect(texts).toEqual(expect.arrayContaining(['one-0', 'one-0-told-2', 'b description']))

  const { figures, violations } = await undoing(graph, path)

  expect(violations).toEqual([])
  expect(figures).toMatchObject({ retracted: 6, restored: 1, updated: 2 })
  expect(await standing(graph)).toEqual(['base-told-3: SUPPORTS'])
})

describe('The import to undo', () => {
  test('is named by its id or its file, and imports are listed otherwise', async () => {
    await expect(undoing(graph, 'nonsense')).rejects.toThrow(
      'There is no import "nonsense", and no file of that name. Nothing was imported into this graph.',
    )
    const [base, path] = [fileOf(BASE, 'base.jsonl'), fileOf(rows)]
    const { id: baseId } = await importFile(base)
    const { id } = await importFile(path)

    await expect(undoing(graph, 'nonsense')).rejects.toThrow(
      new RegExp(
        `Name one of these imports by its id:\n {2}${id} {2}\\S+Z {2}native {2}rows.jsonl\n {2}${baseId} .*base.jsonl$`,
      ),
    )
    await expect(undoing(graph, fileOf([stance('else')], 'else.jsonl'))).rejects.toThrow(/^else.jsonl was not imported/)
    await expect(undoing(graph, fileOf([stance('else')], 'rows.jsonl'))).rejects.toThrow(
      new RegExp(`^rows.jsonl has changed since it was imported\\.\nName one .*\n {2}${id} .*rows.jsonl$`),
    )
    expect((await undoing(graph, id, { dryRun: true })).figures).toMatchObject({ retracted: 10 })
    expect((await undoing(graph, 'rows.jsonl', { dryRun: true })).figures).toMatchObject({ retracted: 10 })

    const { id: other } = await importing(graph, 'native', [path], { source: 'Another' })
    expect(other).not.toBe(id)
    await expect(undoing(graph, path)).rejects.toThrow(/^Several imports read rows.jsonl\.\nName one of these/)
    await undoing(graph, other)
    expect((await undoing(graph, path)).figures).toMatchObject({ retracted: 10 })
    await expect(undoing(graph, 'nonsense')).rejects.toThrow(new RegExp(`${id} .* rows.jsonl, undone`))
  })

  test('must have been made by a version that keeps a journal', async () => {
    await importFile(fileOf(BASE))
    await run(graph, 'MATCH (i:Import) REMOVE i.checksums')

    await expect(undoing(graph, 'rows.jsonl')).rejects.toThrow(/did not record what it did: it cannot be undone/)
  })
})
