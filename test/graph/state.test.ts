import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deriveGraph } from '../../src/graph/derive.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { graphState } from '../../src/graph/state.ts'
import { openTestGraph, wipeAll } from '../graph.ts'
import { loadSchema, loadSmallGraph, run } from './small-graph.ts'

const quiet = { report: () => undefined }

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipeAll(graph)
  await loadSchema(graph)
})
beforeEach(() => loadSmallGraph(graph))

test('an empty graph is not seeded', async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')

  expect(await graphState(graph)).toMatchObject({ entities: 0, stances: 0, relationships: 0, seeded: false })
})

test("somebody else's data is data, and nothing of ours", async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
  await run(graph, "CREATE (:Movie {title: 'The Matrix'})<-[:ACTED_IN]-(:Person)")

  expect(await graphState(graph)).toMatchObject({ entities: 0, stances: 0, relationships: 0, seeded: true })
})

test('it counts claims, and not what is structure or derived', async () => {
  await deriveGraph(graph, quiet)

  expect(await graphState(graph)).toEqual({
    entities: 9,
    stances: 4,
    relationships: 7,
    seeded: true,
    derived: 'current',
  })
})

test('nothing is derived before it was', async () => {
  expect(await graphState(graph)).toMatchObject({ derived: 'missing' })
})

test.each([
  ['a stance came', "CREATE (:Stance {slug: 'new'})"],
  ['a relationship came', "MATCH (a {slug: 'zte'}) CREATE (a)-[:COMPETES_WITH {id: 'new'}]->(a)"],
  ['a name came', "CREATE (:Entity:Topic {slug: 'new', name: 'New'})"],
  ['a link lost its types', "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() REMOVE l.either"],
])('something is missing when %s since', async (_, statement) => {
  await deriveGraph(graph, quiet)
  await run(graph, statement)

  expect(await graphState(graph)).toMatchObject({ derived: 'missing' })
})

test('it is stale when seed files were loaded since, or others', async () => {
  await run(graph, "CREATE (:SeedFile {name: 'a', checksum: '1'})")
  await deriveGraph(graph, quiet)
  expect(await graphState(graph)).toMatchObject({ derived: 'current' })

  await run(graph, "CREATE (:SeedFile {name: 'b', checksum: '2'})")
  expect(await graphState(graph)).toMatchObject({ derived: 'stale' })

  await deriveGraph(graph, quiet)
  expect(await graphState(graph)).toMatchObject({ derived: 'current' })

  await run(graph, "MATCH (f:SeedFile {name: 'b'}) SET f.checksum = '3'")
  expect(await graphState(graph)).toMatchObject({ derived: 'stale' })
})
