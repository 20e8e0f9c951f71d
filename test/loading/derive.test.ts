import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { derived, loadBareGraph, STANCE, SUPPLIES } from './bare-graph.ts'

const quiet = { report: () => undefined }

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
})
beforeEach(() => loadBareGraph(graph))

test('a claim is visible until it is retracted', async () => {
  await run(graph, `${STANCE}{}`)
  await run(graph, `${SUPPLIES}{retractedAt: '2026-02-01T00:00:00.000Z'}`)

  expect(
    await derived(
      graph,
      'MATCH (s:Stance) MATCH ()-[r:SUPPLIES]->()',
      's.knownUntil AS stance, r.knownUntil AS relationship',
    ),
  ).toEqual({
    stance: '9999-12-31T00:00:00.000Z',
    relationship: '2026-02-01T00:00:00.000Z',
  })
})

test('a relationship has its ends and its sort key', async () => {
  await run(graph, `${SUPPLIES}{validFrom: '2018-04'}`)

  expect(
    await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', 'r.fromKey AS fromKey, r.toKey AS toKey, r.ord AS ord'),
  ).toEqual({
    fromKey: 'acme',
    toKey: 'zte',
    ord: '79819569 one',
  })
})

test('a stance has its holder, target, principal and sort key', async () => {
  await run(graph, `${STANCE}{heldOn: '2018-04'}`)
  const columns = 's.holder AS holder, s.target AS target, s.onBehalfOf AS onBehalfOf, s.sortKey AS sortKey'
  const named = { holder: 'zte', target: 'ban', sortKey: '79819569 one' }

  expect(await derived(graph, 'MATCH (s:Stance)', columns)).toEqual({ ...named, onBehalfOf: null })

  await run(graph, "MATCH (s:Stance) MATCH (p {slug: 'acme'}) CREATE (s)-[:ON_BEHALF_OF]->(p)")
  expect(await derived(graph, 'MATCH (s:Stance)', columns)).toEqual({ ...named, onBehalfOf: 'acme' })

  await run(graph, 'MATCH (:Stance)-[o:ON_BEHALF_OF]->() DELETE o')
  expect(await derived(graph, 'MATCH (s:Stance)', columns)).toEqual({ ...named, onBehalfOf: null })
})

describe('the step from the holder of a stance to its target', () => {
  const STEP = 'MATCH (a)-[r:TAKES_POSITION_ON]->(b)'

  test('has the properties that a walk needs', async () => {
    await run(graph, `${STANCE}{heldOn: '2018-04', retractedAt: '2026-02-01T00:00:00.000Z'}`)

    expect(await derived(graph, STEP, 'a.slug AS holder, b.slug AS target, properties(r) AS step')).toEqual({
      holder: 'zte',
      target: 'ban',
      step: {
        stance: 'one',
        position: 'OPPOSES',
        earliestFromDay: '2018-04-01',
        fromDay: '2018-04-30',
        toDay: '9999-12-31',
        latestToDay: '9999-12-31',
        recordedAt: '2026-01-15T08:00:00.000Z',
        knownUntil: '2026-02-01T00:00:00.000Z',
        confidence: 0.5,
      },
    })
  })

  test('moves with the stance', async () => {
    await run(graph, `${STANCE}{}`)
    await deriveGraph(graph, quiet)
    await run(graph, "MATCH (:Entity)-[h:HOLDS]->(s) MATCH (a {slug: 'acme'}) DELETE h CREATE (a)-[:HOLDS]->(s)")

    expect(await derived(graph, STEP, 'collect(a.slug) AS holders')).toEqual({ holders: ['acme'] })
  })

  test('is removed with the stance', async () => {
    await run(graph, `${STANCE}{}`)
    await deriveGraph(graph, quiet)
    await run(graph, 'MATCH (s:Stance) DETACH DELETE s')

    expect(await derived(graph, STEP, 'count(r) AS steps')).toEqual({ steps: 0 })
  })
})

describe('the link from one entity to another in the direction of a claim', () => {
  const LINK = 'MATCH (a)-[r:LINKED]->(b)'

  test('has the widest clocks and best confidence of all its claims, and the types in each direction', async () => {
    await run(graph, `${SUPPLIES}{validFrom: '2017', validTo: '2018', retractedAt: '2026-02-01T00:00:00.000Z'}`)
    await run(
      graph,
      "MATCH (a {slug: 'acme'}) MATCH (b {slug: 'zte'}) CREATE (b)-[:COMPETES_WITH {id: 'two', validFrom: '2016', validTo: '2017', confidence: 0.8, recordedAt: '2026-01-10T00:00:00.000Z'}]->(a)",
    )
    await run(
      graph,
      "MATCH (a {slug: 'acme'}) MATCH (b {slug: 'zte'}) CREATE (b)-[:HOLDS]->(:Stance {slug: 'three', heldOn: '2018', confidence: 0.3, recordedAt: '2026-01-20T00:00:00.000Z'})-[:ON]->(a)",
    )

    const CLOCKS = '.earliestFromDay, .fromDay, .toDay, .latestToDay, .recordedAt, .knownUntil, .confidence'
    expect(await derived(graph, LINK, `DISTINCT r {${CLOCKS}} AS link`)).toEqual({
      link: {
        earliestFromDay: '2016-01-01',
        fromDay: '2016-12-31',
        toDay: '9999-12-31',
        latestToDay: '9999-12-31',
        recordedAt: '2026-01-10T00:00:00.000Z',
        knownUntil: '9999-12-31T00:00:00.000Z',
        confidence: 0.8,
      },
    })
    const types = (slug: string) =>
      derived(graph, `${LINK} WHERE a.slug = '${slug}'`, 'r.forth AS forth, r.either AS either')
    expect(await types('acme')).toEqual({
      forth: ['SUPPLIES'],
      either: ['COMPETES_WITH', 'SUPPLIES', 'TAKES_POSITION_ON'],
    })
    expect(await types('zte')).toEqual({ forth: ['COMPETES_WITH', 'TAKES_POSITION_ON'], either: [] })
  })

  test('is one for all claims in that direction, and never leads from an entity to itself', async () => {
    await run(graph, `${SUPPLIES}{}`)
    await run(graph, `${STANCE}{}`)
    await run(graph, "MATCH (a {slug: 'zte'}) CREATE (a)-[:COMPETES_WITH {id: 'itself'}]->(a)")

    expect(await derived(graph, LINK, "collect(a.slug + ' ' + b.slug) AS pairs")).toEqual({
      pairs: expect.toSatisfy((pairs: readonly string[]) => pairs.toSorted().join() === 'acme zte,zte ban'),
    })
  })

  test('is removed with the last claim', async () => {
    await run(graph, `${SUPPLIES}{}`)
    await deriveGraph(graph, quiet)
    await run(graph, 'MATCH ()-[r:SUPPLIES]->() DELETE r')

    expect(await derived(graph, LINK, 'count(r) AS links')).toEqual({ links: 0 })
  })
})

describe('versions', () => {
  const chain = `
    MATCH (a {slug: 'acme'}) MATCH (b {slug: 'zte'})
    CREATE (a)-[:SUPPLIES {id: 'x', recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: '2026-02-01T00:00:00.000Z'}]->(b)
    CREATE (a)-[:COMPETES_WITH {id: 'c', revises: 'x', recordedAt: '2026-02-01T00:00:00.000Z', retractedAt: '2026-03-01T00:00:00.000Z'}]->(b)
    CREATE (a)-[:COMPETES_WITH {id: 'a', revises: 'c', recordedAt: '2026-03-01T00:00:00.000Z'}]->(b)
    CREATE (a)-[:COMPETES_WITH {id: 'alone', recordedAt: '2026-03-01T00:00:00.000Z'}]->(b)`
  const LIST = 'MATCH ()-[r]->() WHERE r.id IS NOT NULL WITH r ORDER BY r.recordedAt, r.id'

  test('are listed on each version, oldest first, under the oldest', async () => {
    await run(graph, chain)

    const versions = ['SUPPLIES:x', 'COMPETES_WITH:c', 'COMPETES_WITH:a']
    expect(await derived(graph, LIST, 'collect(r {.id, .lineage, .versions}) AS claims')).toEqual({
      claims: [
        { id: 'x', lineage: 'x', versions },
        { id: 'c', lineage: 'x', versions },
        { id: 'a', lineage: 'x', versions },
        { id: 'alone', lineage: null, versions: null },
      ],
    })
  })

  test('of stances are slugs', async () => {
    await run(graph, `${STANCE}{slug: 'old'}`)
    await run(graph, `${STANCE}{slug: 'new', revises: 'old', recordedAt: '2026-02-01T00:00:00.000Z'}`)

    expect(
      await derived(
        graph,
        'MATCH (s:Stance)',
        'collect(DISTINCT s.versions) AS versions, collect(DISTINCT s.lineage) AS lineage',
      ),
    ).toEqual({
      versions: [['old', 'new']],
      lineage: ['old'],
    })
  })

  test('that were deleted are gone from the lists', async () => {
    await run(graph, chain)
    await deriveGraph(graph, quiet)
    await run(graph, "MATCH ()-[r]->() WHERE r.id IN ['x', 'c'] DELETE r")
    await run(graph, "MATCH ()-[r {id: 'a'}]->() REMOVE r.revises")

    expect(await derived(graph, LIST, 'collect(r {.id, .lineage, .versions}) AS claims')).toEqual({
      claims: [
        { id: 'a', lineage: null, versions: null },
        { id: 'alone', lineage: null, versions: null },
      ],
    })
  })

  test('that revise each other in a circle do not stop derivation', async () => {
    await run(graph, `${STANCE}{slug: 'a', revises: 'b'}`)
    await run(graph, `${STANCE}{slug: 'b', revises: 'a'}`)

    await expect(deriveGraph(graph, quiet)).resolves.toBeUndefined()
  })
})

test('a second run changes nothing', async () => {
  await run(graph, `${SUPPLIES}{ended: true}`)
  await run(graph, `${STANCE}{slug: 'zero'}`)
  await run(graph, `${STANCE}{revises: 'zero', recordedAt: '2026-02-01T00:00:00.000Z'}`)
  const everything =
    'MATCH (a) WHERE NOT a:Derivation OPTIONAL MATCH (a)-[r]->(b) WITH a, r, b ORDER BY a.slug, type(r), r.id, b.slug'
  const all = 'collect([properties(a), elementId(r), properties(r), b.slug]) AS all'
  const first = await derived(graph, everything, all)

  expect(await derived(graph, everything, all)).toEqual(first)
})
