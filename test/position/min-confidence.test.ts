import { beforeAll, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { loadGraph } from '../difference/load-graph.ts'
import type { Entity } from '../difference/model/graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

const citations = ['first#1']
const entity = (kind: Entity['kind'], slug: string): Entity => ({
  ...{ kind, slug, properties: { slug, name: slug, ...(kind !== 'Source' && { citations }) } },
})
const claim = (confidence: number) => ({
  confidence,
  summary: 'So.',
  citations,
  recordedAt: '2020-01-01T00:00:00.000Z',
})

/** 0.7 × 0.7 is 0.48999999999999994 in floating point, and 0.49 to six decimal places. */
const PRODUCT = 0.49

beforeAll(async () => {
  await wipe(graph)
  await loadGraph(graph, {
    entities: [
      entity('Source', 'first'),
      entity('Person', 'ann'),
      entity('Proposition', 'claim'),
      entity('Topic', 'act'),
    ],
    stances: [
      {
        ...{ id: 'ann-on-claim', holder: 'ann', target: 'claim', onBehalfOf: null },
        properties: {
          ...{ slug: 'ann-on-claim', audience: 'PUBLIC', attribution: 'STATED', position: 'SUPPORTS' },
          ...claim(0.7),
        },
      },
    ],
    relationships: [
      {
        ...{ id: 'claim-on-act', type: 'BEARS_ON', from: 'claim', to: 'act' },
        properties: { id: 'claim-on-act', polarity: 'FOR', ...claim(0.7) },
      },
    ],
    reports: [],
  })
})

test.for([
  [PRODUCT, 1],
  [PRODUCT + 1e-6, 0],
])('evidence is compared with %d by the confidence that is shown', async ([minConfidence, count]) => {
  const { data, errors } = await ask<object>(
    `query ($minConfidence: Float!) {
      stanceMatrix(holders: {}, targets: { slug: { eq: "act" } }, basis: [BEARING], minConfidence: $minConfidence) {
        cells { confidence } } }`,
    { minConfidence },
  )
  expect(errors).toEqual([])
  expect(data).toEqual({ stanceMatrix: { cells: Array(count).fill({ confidence: PRODUCT }) } })
})
