import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CypherFile } from '../../src/graph/cypher-files.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { datedScripts } from '../dated-scripts.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const [january, march, may] = datedScripts

const seed = (...scripts: readonly (CypherFile | undefined)[]) =>
  seedGraph(graph, { report: () => undefined, files: scripts.filter((script) => script !== undefined) })

beforeAll(() => wipe(graph))
beforeEach(() => run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n'))

describe('A script that retracts claims', () => {
  test('loads into a graph that has them, and breaks no rule', async () => {
    await seed(january)
    expect(await seed(january, march)).toMatchObject({ loaded: [march?.path], violations: [] })
    expect(await seed(january, march, may)).toMatchObject({ loaded: [may?.path], violations: [] })
    expect(await run(graph, RETRACTED)).toEqual([
      { id: 'berg-on-grain-levy', until: '2026-03-01T12:00:00.000Z' },
      { id: 'berg-on-grain-levy-2', until: '2026-05-01T12:00:00.000Z' },
      { id: 'dock-works-based-in-norway', until: '2026-03-01T12:00:00.000Z' },
      { id: 'halden-supplies-lund-tram', until: '2026-03-01T12:00:00.000Z' },
      { id: 'lund-tram-on-port-fee', until: '2026-03-01T12:00:00.000Z' },
      { id: 'ministry-imposed-fee', until: '2026-03-01T12:00:00.000Z' },
    ])
  })

  test('can be run again, and changes nothing', async () => {
    await seed(january, march)
    const before = await run(graph, EVERYTHING)
    await run(graph, `MATCH (f:SeedFile {name: '${march?.path}'}) DELETE f`)

    await seed(january, march)

    expect(await run(graph, EVERYTHING)).toEqual(before)
  })

  test('does not move an earlier retraction', async () => {
    const later = { path: 'later.cypher', text: march?.text.replaceAll('2026-03-01', '2026-06-01') ?? '' }
    await seed(january, march)

    await seed(january, march, later)

    expect(await run(graph, `${RETRACTED} LIMIT 1`)).toEqual([
      { id: 'berg-on-grain-levy', until: '2026-03-01T12:00:00.000Z' },
    ])
  })

  test.for([
    ['a stance', 'lund-tram-on-port-fee', 'march.cypher:5', /null property value/],
    ['a relationship', 'dock-works-based-in-norway', 'march.cypher:13', /node `a` is missing/],
  ] as const)('fails if there is no such claim: %s', async ([, id, place, why]) => {
    const wrong = { path: 'march.cypher', text: march?.text.replaceAll(id, 'no-such-claim') ?? '' }
    await seed(january)

    const refused = seed(january, wrong)

    await expect(refused).rejects.toThrow(place)
    await expect(refused).rejects.toThrow(why)
    expect(await run(graph, RETRACTED)).toEqual([])
  })

  test('is told by the check if it does not retract what it replaces', async () => {
    const text = march?.text.replace("{id: 'ministry-imposed-fee', at:", "{id: 'ministry-imposed-levy', at:") ?? ''
    const { violations } = await seed(january, { path: 'march.cypher', text })

    expect(violations).toMatchObject([
      { what: 'ministry-proposed-fee', detail: expect.stringMatching(/not retracted$/) },
    ])
  })
})

const RETRACTED = `
  CALL () {
    MATCH (s:Stance) RETURN s.slug AS id, s.knownUntil AS until
    UNION ALL
    MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL RETURN r.id AS id, r.knownUntil AS until
  }
  WITH id, until WHERE until < '9999' RETURN id, until ORDER BY id`

const EVERYTHING = `
  MATCH (a:Entity|Stance) OPTIONAL MATCH (a)-[r]->(b)
  WITH a, r, b ORDER BY a.slug, type(r), r.id, b.slug
  RETURN collect([properties(a), type(r), properties(r), b.slug]) AS everything`
