import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { asker } from '../ask.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const quiet = () => undefined
const erase = async (slug: string) => eraseEntity(graph, await planErasure(graph, slug), quiet)

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
})

beforeEach(async () => {
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: quiet })
})

describe('Erasing an entity', () => {
  test('deletes all claims by, for, on and with it, retracted versions included, and nothing else', async () => {
    const planned = await planErasure(graph, 'zte')
    expect(planned).toEqual({ slug: 'zte', name: 'ZTE', stances: 3, relationships: 3, mentions: [] })
    expect(await eraseEntity(graph, planned, quiet)).toEqual({ stances: 3, relationships: 3 })
    expect(
      await run(graph, "MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS 'zte') RETURN n"),
    ).toEqual([])
    const left = (await checkGraph(graph)).map(({ what, detail }) => `${what}: ${detail}`)
    expect(left).toEqual(['qualcomm: nothing joins it']) // all of its claims involved what was erased
    expect((await asker(graph)<object>('{ actor(slug: "zte") { name } }')).data).toEqual({ actor: null })
  })

  test('deletes stances on its behalf, with their derived steps', async () => {
    await erase('commerce')
    expect(await run(graph, "MATCH (s:Stance {slug: 'ross-on-ban'}) RETURN s")).toEqual([])
    expect(await run(graph, "MATCH ()-[r:TAKES_POSITION_ON {stance: 'ross-on-ban'}]->() RETURN r")).toEqual([])
  })

  test('leaves what others hold as it is, also where that revises what is erased', async () => {
    await run(
      graph,
      `MATCH (commerce:Entity {slug: 'commerce'}), (ban:Entity {slug: 'ban'}), (qualcomm:Entity {slug: 'qualcomm'})
      CREATE (commerce)-[:HOLDS]->(s:Stance {slug: 'commerce-on-ban', revises: 'zte-on-ban-2'})-[:ON]->(ban)
      SET s += {position: 'SUPPORTS', summary: 'It holds.', audience: 'PUBLIC', citations: ['article#¶15'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-03-01T00:00:00.000Z'}
      CREATE (qualcomm)-[:PAID {id: 'qualcomm-commerce', revises: 'qualcomm-zte-2', citations: ['article#¶11'], attribution: 'STATED', confidence: 0.8, recordedAt: '2026-03-01T00:00:00.000Z'}]->(commerce)`,
    )
    await run(graph, "MATCH (s:Stance {slug: 'zte-on-ban-2'}) SET s.retractedAt = '2026-03-01T00:00:00.000Z'")
    await run(graph, "MATCH ()-[r {id: 'qualcomm-zte-2'}]->() SET r.retractedAt = '2026-03-01T00:00:00.000Z'")
    await deriveGraph(graph, { report: quiet })
    await erase('zte')
    const told =
      "any(key IN keys(x) WHERE toStringOrNull(x[key]) CONTAINS 'zte' OR any(v IN x[key] WHERE v CONTAINS 'zte'))"
    expect(await run(graph, `MATCH (x) WHERE ${told} RETURN x`)).toEqual([])
    expect(await run(graph, `MATCH ()-[x]->() WHERE ${told} RETURN x`)).toEqual([])
    expect(await checkGraph(graph)).toEqual([])
  })

  test('leaves a count that does not name what was erased', async () => {
    await erase('navarro')
    const [row] = await run(graph, 'MATCH (n:Erasure) RETURN properties(n) AS erasure')
    expect(row?.['erasure']).toEqual({
      ...{ id: expect.stringMatching(/^[\da-f-]{36}$/), erasedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
      ...{ stances: 1, relationships: 1 },
    })
  })

  test('reports where its name still occurs, for a person to correct', async () => {
    await run(
      graph,
      "MATCH (s:Stance {slug: 'zte-on-ban-2'}) SET s.summary = 'Unlike Peter Navarro, it finds the ban unfair.'",
    )
    await run(graph, "MATCH (e:Entity {slug: 'commerce'}) SET e.aliases = ['Ministry', 'office of Peter Navarro']")
    await run(graph, "MATCH ()-[r {id: 'qualcomm-zte-2'}]->() SET r.product = 'a book of Peter Navarro'")
    expect((await planErasure(graph, 'navarro')).mentions).toEqual(['commerce', 'qualcomm-zte-2', 'zte-on-ban-2'])
  })

  test('refuses a source that claims still cite, and changes nothing', async () => {
    await expect(erase('letter')).rejects.toThrow(/letter is a source that 2 things still cite/)
    expect(await run(graph, "MATCH (e:Entity {slug: 'letter'}) RETURN e.slug AS slug")).toEqual([{ slug: 'letter' }])
  })

  test('refuses what another erasure has erased, or a load has cited, while it waited for them', async () => {
    const [zte, memo] = [await planErasure(graph, 'zte'), 'memo']
    await erase('zte')
    await expect(eraseEntity(graph, zte, quiet)).rejects.toThrow('There is no entity "zte"')
    expect(await run(graph, 'MATCH (n:Erasure) RETURN n.stances AS stances')).toEqual([{ stances: 3 }])

    await run(
      graph,
      "MATCH (a:Entity {slug: 'article'}) CREATE (:Entity:Source {slug: 'memo', name: 'Memo'})-[:REPORTED_IN]->(a)",
    )
    const planned = await planErasure(graph, memo)
    await run(graph, "MATCH (e:Entity {slug: 'ross'}) SET e.citations = ['memo#p. 1']")
    await expect(eraseEntity(graph, planned, quiet)).rejects.toThrow('memo is a source that 1 things still cite')
    expect(await run(graph, "MATCH (e:Entity {slug: 'memo'}) RETURN e.name AS name")).toEqual([{ name: 'Memo' }])
  })

  test('does not count as a citation what goes with the source', async () => {
    await run(
      graph,
      `MATCH (zte:Entity {slug: 'zte'})
      CREATE (zte)-[:WROTE {id: 'zte-wrote-memo', citations: ['memo#title'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'}]->(:Entity:Source {slug: 'memo', name: 'Memo'})`,
    )
    await deriveGraph(graph, { report: quiet })
    expect(await erase('memo')).toEqual({ stances: 0, relationships: 1 })
    expect(await checkGraph(graph)).toEqual([])
  })

  test('refuses an unknown slug', async () => {
    await expect(erase("nobody'}) DETACH DELETE (n")).rejects.toThrow(/There is no entity/)
  })
})
