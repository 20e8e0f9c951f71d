import { beforeAll, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { loadGraph } from '../difference/load-graph.ts'
import type { Entity, Stance } from '../difference/model/graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

const entity = (kind: Entity['kind'], slug: string): Entity => {
  const evidence = kind === 'Source' ? {} : { citations: ['first#1'] }
  return { kind, slug, properties: { slug, name: slug, ...evidence } }
}

let number = 0
function stance(holder: string, target: string, position: string, ...citations: readonly string[]): Stance {
  number += 1
  const how = { audience: 'PUBLIC', attribution: 'STATED', confidence: 1, summary: 'So.' }
  const properties = { slug: `stance-${number}`, ...how, position, citations, recordedAt: '2020-01-01T00:00:00.000Z' }
  return { id: `stance-${number}`, holder, target, onBehalfOf: null, properties }
}

/** Ann is on both sides of one concept. Bob says the same twice of another. On a third, they are neutral or mixed. */
const example = {
  entities: [
    ...['first', 'second'].map((slug) => entity('Source', slug)),
    ...['ann', 'bob'].map((slug) => entity('Person', slug)),
    ...['both-sides', 'twice', 'neutral', 'mixed', 'alone'].map((slug) => entity('Proposition', slug)),
  ],
  stances: [
    stance('ann', 'both-sides', 'SUPPORTS', 'first#1'),
    stance('ann', 'both-sides', 'SUPPORTS', 'first#7'),
    stance('ann', 'both-sides', 'OPPOSES', 'second#2'),
    stance('bob', 'both-sides', 'STRONGLY_SUPPORTS', 'first#3', 'first#4', 'second#5'),
    stance('ann', 'twice', 'OPPOSES', 'first#1'),
    stance('bob', 'twice', 'OPPOSES', 'first#1'),
    stance('bob', 'twice', 'OPPOSES', 'second'),
    stance('ann', 'alone', 'SUPPORTS', 'second#1'),
    ...['ann', 'bob'].flatMap((holder) => [
      stance(holder, 'neutral', 'NEUTRAL', 'first#1'),
      stance(holder, 'mixed', 'MIXED', 'first#1'),
    ]),
  ],
  relationships: [],
  reports: [],
}

beforeAll(async () => {
  await wipe(graph)
  await loadGraph(graph, example)
})

async function valueBy(measure: string, normalization: string, duplicates: string): Promise<number | undefined> {
  const { data, errors } = await ask<{ alignment: { edges: { node: { value: number } }[] } }>(
    `query ($measure: AlignmentMeasure!, $normalization: Normalization!, $duplicates: Duplicates!) {
      alignment(actors: {}, measure: $measure, normalization: $normalization, duplicates: $duplicates) {
        edges { node { value } } } }`,
    { measure, normalization, duplicates },
  )
  expect(errors).toEqual([])
  return data.alignment.edges[0]?.node.value
}

describe('Two actors, one of whom is on both sides of a concept', () => {
  // Counted by hand: Ann's +both-sides, -both-sides, -twice, +alone; Bob's +both-sides, -twice.
  test.for([
    ['STANDING', { CONGRUENCE: 2, CONFLICT: 0, SUBTRACT: 2 }, { AVERAGE: 2 / 3, COSINE: 2 / 3, JACCARD: 2 / 4 }],
    // 2, 1, 1, 1; 1, 2
    ['INCLUDE', { CONGRUENCE: 4, CONFLICT: 1, SUBTRACT: 3 }, { AVERAGE: 4 / 4, COSINE: 4 / 15 ** 0.5, JACCARD: 4 / 6 }],
    // 1, 1, 1, 1; 2, 2
    ['DOCUMENT', { CONGRUENCE: 4, CONFLICT: 2, SUBTRACT: 2 }, { AVERAGE: 4 / 4, COSINE: 4 / 4, JACCARD: 4 / 6 }],
    // 1, 1, 1, 1; 1, 1
    [
      'ACROSS_RANGE',
      { CONGRUENCE: 2, CONFLICT: 1, SUBTRACT: 1 },
      { AVERAGE: 2 / 3, COSINE: 2 / 8 ** 0.5, JACCARD: 2 / 4 },
    ],
  ] as const)('%s counts %j, which divided gives %j', async ([duplicates, counts, congruence]) => {
    for (const [measure, expected] of Object.entries(counts)) {
      expect(await valueBy(measure, 'NONE', duplicates)).toBe(expected)
    }
    for (const [normalization, expected] of Object.entries(congruence)) {
      expect(await valueBy('CONGRUENCE', normalization, duplicates)).toBeCloseTo(expected, 6)
    }
  })

  test('the calculation has the numbers, and its inputs both sides', async () => {
    const { data } = await ask<object>(`{
      alignment(actors: {}, measure: SUBTRACT, normalization: JACCARD, duplicates: INCLUDE) {
        edges { node { value shared agree disagree explanation {
          formula calculation targetsOfA targetsOfB countOfA countOfB onlyA onlyB
          inputs { target { slug } a b forOfA againstOfA forOfB againstOfB } } } } } }`)
    const of = (slug: string, ...[forOfA, againstOfA, forOfB, againstOfB]: readonly number[]) => ({
      ...{ target: { slug }, a: null, b: null },
      ...{ forOfA, againstOfA, forOfB, againstOfB },
    })
    expect(data).toMatchObject({
      alignment: {
        edges: [
          {
            node: {
              ...{ value: 0.5, shared: 2, agree: 4, disagree: 1 },
              explanation: {
                formula: '(agree - disagree) / (onlyA + onlyB + agree)',
                calculation: '(4 - 1) / (2 + 0 + 4)',
                ...{ targetsOfA: 3, targetsOfB: 2, countOfA: 5, countOfB: 3, onlyA: 2, onlyB: 0 },
                inputs: [of('both-sides', 2, 1, 1, 0), of('twice', 0, 1, 0, 2)],
              },
            },
          },
        ],
      },
    })
  })
})
