import { afterAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Run } from '../../src/graph/run.ts'
import { asker } from '../ask.ts'
import { openExplainer } from '../cypher/explain.ts'
import { GENERATED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('generated')
const graph = await openTestGraph()
const explainer = openExplainer()
afterAll(() => explainer.close())

/** A server that holds a matrix of more than a thousand positions to be large. */
const withLargeMatrices: Graph['read'] = (statement, params = {}, options) =>
  graph.read(statement, 'most' in params ? { ...params, most: 1_000 } : params, options)
const ask = asker({ ...graph, read: withLargeMatrices })

/** With the bytes for each stance of the graph that leave room for a list of all actors and targets, and no more. */
test.each([
  ['alignment of all pairs', 60, 'alignment(actors: {}, first: 50) { totalCount }'],
  ['alignment by every stance', 60, 'alignment(actors: {}, measure: SUBTRACT, duplicates: INCLUDE) { totalCount }'],
  ['alignment of principals', 60, 'alignment(actors: {}, holderAs: PRINCIPAL) { totalCount }'],
  ['a large matrix', 300, 'stanceMatrix(holders: {}, targets: {}) { cells { score } }'],
  ['the changes of a year', 300, 'stanceChanges(since: "2017-06", until: "2018-06") { totalCount }'],
  ['contradictions', 350, 'contradictions { totalCount }'],
])('%s holds a part of the stances in the memory of Neo4j at a time', async (_, bytes, field) => {
  const { errors, runs } = await ask(`{ ${field} }`)
  expect(errors).toEqual([])
  for (const run of runs) {
    const held = await explainer.memory(run.text, run.params)
    console.log(`${run.name}: ${held} bytes`)
    expect(held, run.name).toBeLessThan(bytes * GENERATED)
  }
})

const MATRIX = `{
  stanceMatrix(holders: {}, targets: {}, groupHoldersBy: COUNTRY) {
    holders { slug } targets { slug } omitted { holders targets } rowMeans { mean count }
    cells { holder { slug } target { slug } position contested stances { slug } } groups { value cells { mean spread } }
  }
}`

test('A matrix of so many positions that they are not gathered is the same as one of few', async () => {
  const large = await ask(MATRIX)
  const small = await asker(graph)(MATRIX)
  expect([large.errors, small.errors]).toEqual([[], []])
  expect(readsOf(large.runs)).toEqual(['position/ends', 'position/matrix', 'position/matrix'])
  expect(readsOf(small.runs)).toEqual(['position/matrix'])
  expect(large.data).toEqual(small.data)
})

const readsOf = (runs: readonly Run[]) =>
  runs
    .map(({ name }) => name)
    .filter((name) => name.startsWith('position/'))
    .sort()
