import { beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'
import { edgesByNetworkx, missingNetworkx } from './networkx.ts'

useGraph('dated')
const graph = await openTestGraph()
const fetchExport = exporting(graph)

/** The revised edge's id, by the id of the edge that revises it. */
let revisions: Readonly<Record<string, string>>

beforeAll(async () => {
  const text = `MATCH (s:Stance) WHERE s.revises IS NOT NULL
    RETURN 'TAKES_POSITION_ON:' + s.slug AS newer, 'TAKES_POSITION_ON:' + s.revises AS older
    UNION ALL
    MATCH ()-[old]->() WITH collect(old) AS olds
    MATCH ()-[r]->() WHERE r.revises IS NOT NULL
    WITH r, [old IN olds WHERE old.id = r.revises][0] AS old
    RETURN type(r) + ':' + r.id AS newer, type(old) + ':' + old.id AS older`
  const rows = await graph.read({ name: 'test/revisions', text })
  revisions = Object.fromEntries(rows.map(({ newer, older }) => [newer, older]))
  expect(Object.keys(revisions).length).toBeGreaterThan(3)
})

const idsIn = (edges: readonly Readonly<Record<string, unknown>>[]) => edges.map(({ id }) => String(id))

describe(`In each format${missingNetworkx ? ` (${missingNetworkx})` : ''}`, () => {
  test.for(['graphml', 'gexf', 'jgf', 'csv'])(
    "%s a claim refers to the claim that it revises by its edge's id, and all edge ids have one form",
    { skip: missingNetworkx !== null },
    async (format) => {
      const edges = edgesByNetworkx(format, (await fetchExport(`?format=${format}`)).text)
      const found = edges.filter(({ revises }) => revises).map(({ id, revises }) => [id, revises])
      const seen = Object.entries(revisions).filter(([newer]) => idsIn(edges).includes(newer))
      expect(seen.length).toBeGreaterThan(2)
      expect(found.toSorted()).toEqual(seen.toSorted())
      expect(new Set(idsIn(edges)).size).toBe(edges.length)
      for (const id of idsIn(edges)) expect(id).toMatch(/^[A-Z_]+:[a-z0-9-]+$/)
    },
  )

  test('the revised edge is in the file as of an earlier moment', { skip: missingNetworkx !== null }, async () => {
    const now = edgesByNetworkx('jgf', (await fetchExport('?format=jgf')).text)
    const [first] = now.flatMap(({ revises, recordedAt }) => (revises ? [{ revises, recordedAt }] : []))
    const before = new Date(Date.parse(String(first?.recordedAt)) - 1).toISOString()
    const earlier = edgesByNetworkx('jgf', (await fetchExport(`?format=jgf&knownAt=${before}`)).text)
    expect(idsIn(now)).not.toContain(first?.revises)
    expect(idsIn(earlier)).toContain(first?.revises)
  })
})
