import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { undoing } from '../import/undoing.ts'
import { start, stopUnfinished } from '../process/start.ts'
import { contentOf, failingAfter, isAdvance, isData, oldGraphAnew, quiet, served, upgraded } from './upgrading.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

/** The graph after an upgrade that nothing cut off. */
let uncut: readonly string[]

beforeAll(async () => {
  await oldGraphAnew(graph)
  await upgraded(graph)
  uncut = await contentOf(graph)
}, 300_000)
beforeEach(() => oldGraphAnew(graph))
afterAll(stopUnfinished)

describe('The claims of the article', () => {
  const withoutImport = async () => {
    await run(
      graph,
      "MATCH (s:Stance) WHERE any(c IN s.citations WHERE c STARTS WITH 'harbour') OR 'union-letter' IN s.citations DETACH DELETE s",
    )
    await run(
      graph,
      "MATCH (e:Entity) WHERE e.slug IN ['harbour-gazette', 'union-letter'] OR e.citations[0] STARTS WITH 'harbour' OR e.citations[0] STARTS WITH 'union' DETACH DELETE e",
    )
    await run(graph, 'MATCH (n:Import|Erasure) DELETE n')
    await run(graph, 'MATCH ()-[r:LINKED]->() DELETE r')
  }
  const data = async (own: Graph) => {
    const lines = (await contentOf(own)).filter(isData)
    return lines.map((line) => line.replace(/\["(recordedAt|knownUntil)",[^\]]*\]/g, '["$1"]'))
  }

  test('are replaced when that is asked: then the graph is what this version makes of the article', async () => {
    await withoutImport()
    await expect(
      upgraded(failingAfter(graph, isAdvance('article-removed')), { replaceArticle: true }),
    ).rejects.toThrow()
    expect(await run(graph, 'MATCH (n:Entity|Stance|SeedFile) RETURN n.slug')).toEqual([])
    expect((await upgraded(graph)).violations).toEqual([])
    const replaced = await data(graph)
    await wipe(graph)
    await seedGraph(graph, { report: quiet })
    expect(replaced).toEqual(await data(graph))
  }, 300_000)

  test('are replaced beside what was imported, which stays as it is', async () => {
    await upgraded(graph)
    expect(await contentOf(graph)).toEqual(uncut)
    const imported = uncut.filter((line) => line.includes('"harbour-gazette#') || line.includes('"union-letter'))
    const { violations, lines } = await upgraded(graph, { replaceArticle: true })
    expect(violations).toEqual([])
    expect(lines.filter((line) => line.startsWith('Upgrading'))).toEqual([]) // what was coded since stays coded
    const now = await contentOf(graph)
    const told = (lines: readonly string[]) => lines.filter((line) => !line.includes(' LINKED '))
    expect(told(imported).filter((line) => !now.includes(line))).toEqual([])
    const [row] = await run(
      graph,
      "MATCH (s:Stance) RETURN count(s) AS all, count(CASE WHEN s.capacity = 'NOT_CODED' THEN 1 END) AS notCoded",
    )
    expect(row).toMatchObject({ notCoded: 4 })
    expect(Number(row?.['all'])).toBeGreaterThan(70)
  }, 300_000)

  test('are not replaced where an import revises or retracts some', async () => {
    await upgraded(graph)
    const [claim] = await run(
      graph,
      `MATCH (h)-[:HOLDS]->(s:Stance)-[:ON]->(t) WHERE s.citations[0] STARTS WITH 'high-stakes-trip-to-china'
      RETURN s.slug AS slug, s.holder AS holder, s.target AS target, s.citations[0] AS citation ORDER BY slug LIMIT 1`,
    )
    const { slug, holder, target, citation } = claim ?? {}
    const stance = {
      type: 'Stance',
      slug: 'mended',
      revises: slug,
      holder,
      target,
      position: 'NEUTRAL',
      summary: 'It is neutral.',
    }
    for (const row of [{ ...stance, citations: [citation] }, { retract: slug }]) {
      const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf([row]) })
      const { rejects } = await importing(graph, 'native', [path])
      expect(rejects).toEqual([])
      const before = await contentOf(graph)
      await expect(upgraded(graph, { replaceArticle: true })).rejects.toThrow(
        /^Imports revise or retract claims of the article: [\w-]+\. .*\n.*import -- --undo <file>/,
      )
      expect(await contentOf(graph)).toEqual(before)
      await undoing(graph, path)
    }
    expect((await upgraded(graph, { replaceArticle: true })).violations).toEqual([])
  }, 300_000)

  test.each([
    ['when all of it is removed', isAdvance('article-removed')],
    ['before that is recorded', ({ text }: Statement) => text.includes('MATCH (f:SeedFile)')],
  ])(
    'are replaced by the command in a graph of this version, where that was cut off %s',
    async (_, isLast) => {
      await upgraded(graph)
      await upgraded(graph, { replaceArticle: true })
      const replaced = await data(graph)
      await expect(upgraded(failingAfter(graph, isLast), { replaceArticle: true })).rejects.toThrow('the power is gone')
      expect(await run(graph, 'MATCH (f:SeedFile) RETURN f.name')).toEqual([])

      const next = start({ env, args: ['start.mjs', 'upgrade'] })

      expect(await next.exited).toBe(0)
      expect(next.output()).toContain('An upgrade to version 2 was cut off: it goes on.')
      await served(graph)
      expect(await data(graph)).toEqual(replaced)
    },
    300_000,
  )
})
