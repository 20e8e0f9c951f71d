import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'

const graph = await openTestGraph()

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

/**
 * Batches have three rows: one of the source, two of companies, and four of relationships, the second with a bad row.
 */
const supplies = (number: number, more: object = {}) => ({
  type: 'SUPPLIES',
  id: `supplies-${number}`,
  from: `company-${number % 5}`,
  to: `company-${(number + 1) % 5}`,
  product: 'parts',
  citations: ['register#1'],
  ...more,
})
const rows: readonly object[] = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...Array.from({ length: 5 }, (_, number) => ({
    type: 'Company',
    slug: `company-${number}`,
    name: `Company ${number}`,
    citations: ['register#1'],
  })),
  ...[0, 1, 2, 3].map((number) => supplies(number)),
  supplies(4, { to: 'nobody' }),
  ...[5, 6, 7, 8, 9, 10, 11].map((number) => supplies(number)),
]

/** The graph, in which writing that batch fails; optionally only after the next one is written. */
function failingAt(number: number, afterTheNext: boolean): Graph {
  let next: number | null = null // batches follow the start of the load
  const nextIsWritten = Promise.withResolvers<void>()
  return {
    ...graph,
    async transaction(work) {
      const own = next
      if (own !== null) next = own + 1
      if (own === number && afterTheNext) await nextIsWritten.promise
      if (own === number) throw new Error('the disk is full')
      const result = await graph.transaction((write) =>
        work((statement, params) => {
          if (statement.name === 'load/begin') next = 0
          return write(statement, params)
        }),
      )
      if (own === number + 1) nextIsWritten.resolve()
      return result
    },
  }
}

test.each([
  { number: 1, afterTheNext: false, written: 1 },
  { number: 4, afterTheNext: false, written: 4 },
  { number: 4, afterTheNext: true, written: 5 },
  { number: 5, afterTheNext: true, written: 6 },
])('An import whose batch $number failed, with $written written, resumes with the same result', async (cut) => {
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
  const whole = await importing(graph, 'native', paths)
  const expected = { figures: whole.figures, rejects: whole.rejects, content: await contentWithoutClock() }
  await emptied(graph)
  await expect(importing(failingAt(cut.number, cut.afterTheNext), 'native', paths)).rejects.toThrow('the disk is full')
  expect(await count('ImportBatch')).toBe(cut.written)

  const { figures, rejects, lines, violations } = await importing(graph, 'native', paths)

  expect(lines.filter((line) => line.startsWith('Going on'))).toHaveLength(1)
  expect({ figures, rejects, content: await contentWithoutClock() }).toEqual(expected)
  expect(violations).toEqual([])
  expect(await count('ImportBatch')).toBe(0)
  expect(await run(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN count(DISTINCT r.recordedAt) AS moments')).toEqual([
    { moments: 1 },
  ])
})

test('Rows of one claim in batches that are written concurrently form one claim', async () => {
  const claims = Array.from({ length: 30 }, (_, number) =>
    supplies(Math.floor(number / 3) % 2 === 0 ? number : number - 3),
  )
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf([...rows.slice(0, 6), ...claims]) })

  const { figures, rejects } = await importing(graph, 'native', paths)

  expect(rejects).toEqual([])
  expect(figures).toMatchObject({ relationships: 15, known: 15 })
})

test('The next batch can revise a claim of this one', async () => {
  const recorded = ['2021-01-01T00:00:00.000Z', '2021-01-02T00:00:00.000Z']
  const older = Array.from({ length: 9 }, (_, number) => supplies(number, { recordedAt: recorded[0] }))
  const newer = older.map((row, number) => ({
    ...row,
    id: `newer-${number}`,
    revises: `supplies-${number}`,
    recordedAt: recorded[1],
  }))
  const inTurn = [0, 3, 6].flatMap((first) => [...older.slice(first, first + 3), ...newer.slice(first, first + 3)])
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf([...rows.slice(0, 6), ...inTurn]) })

  const { figures, rejects, violations } = await importing(graph, 'native', paths)

  expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
  expect(figures).toMatchObject({ relationships: 18, retracted: 9 })
})

async function contentWithoutClock() {
  return JSON.parse(
    JSON.stringify(await contentOf(graph), (name, value) => (name === 'recordedAt' ? undefined : value)),
  )
}

async function count(label: string): Promise<number> {
  const [row] = await run(graph, `MATCH (n:${label}) RETURN count(n) AS count`)
  return Number(row?.['count'])
}
