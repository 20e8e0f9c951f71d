import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph, ReadableGraph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const quiet = { report: () => undefined }

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
})
beforeEach(() => loadSmallGraph(graph))

test('an empty graph is not seeded', async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')

  expect(await graphState(graph)).toMatchObject({ entities: 0, stances: 0, relationships: 0, seeded: false })
})

test('other data counts as data, but not as seeded', async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
  await run(graph, "CREATE (:Movie {title: 'The Matrix'})<-[:ACTED_IN]-(:Person)")

  expect(await graphState(graph)).toMatchObject({ entities: 0, stances: 0, relationships: 0, seeded: true })
})

test('it counts claims, but not structure or derived data', async () => {
  await deriveGraph(graph, quiet)

  expect(await graphState(graph)).toEqual({
    entities: 9,
    stances: 4,
    relationships: 7,
    seeded: true,
    derived: 'current',
    why: null,
    cutOff: [],
    filling: false,
  })
})

test('nothing is derived at first', async () => {
  expect(await graphState(graph)).toMatchObject({ derived: 'missing' })
})

test.each([
  ['a stance came', "CREATE (:Stance {slug: 'new'})"],
  ['a relationship came', "MATCH (a {slug: 'zte'}) CREATE (a)-[:COMPETES_WITH {id: 'new'}]->(a)"],
  ['a name came', "CREATE (:Entity:Topic {slug: 'new', name: 'New'})"],
  ['a link went', "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() DELETE l"],
  ['a seed file came', "CREATE (:SeedFile {name: 'a', checksum: '1'})"],
])('it is stale when %s since', async (_, statement) => {
  await deriveGraph(graph, quiet)
  await run(graph, statement)
  expect(await graphState(graph)).toMatchObject({ derived: 'stale' })

  await deriveGraph(graph, quiet)
  expect((await graphState(graph)).derived).toBe(statement.includes('Stance') ? 'missing' : 'current') // no holder
})

test('it is missing as long as some of it cannot be derived', async () => {
  await run(graph, "CREATE (:Stance {slug: 'nobody-on-nothing', position: 'SUPPORTS'})")
  const lines: string[] = []
  await deriveGraph(graph, { report: (line) => lines.push(line) })

  expect(lines).toContain('Something lacks what should be derived of it: `npm run check:graph` names it.')
  const why = 'not all of it can be derived (`npm run check:graph` names what)'
  expect(await graphState(graph)).toMatchObject({ derived: 'missing', why })
})

test('a start looks at a few entries, however many there are', async () => {
  await deriveGraph(graph, quiet)
  const hits: number[] = []
  const profiled: ReadableGraph = {
    read: (statement, params, options) =>
      graph.read(statement, params, {
        ...options,
        profile: !statement.text.startsWith('SHOW'),
        onRun: ({ dbHits }) => hits.push(dbHits ?? 0),
      }),
  }
  const measured = async () => {
    hits.length = 0
    await graphState(profiled)
    return hits.reduce((sum, one) => sum + one)
  }
  const few = await measured()
  await run(graph, "UNWIND range(1, 5000) AS n CREATE (:Stance:Entity {slug: 'new-' + n})")

  expect(await measured()).toBe(few)
})
