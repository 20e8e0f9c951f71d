import { beforeEach, describe, expect, test, vi } from 'vitest'
import { composeWhere } from '../../src/filter/compose-where.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

vi.mock('../../src/filter/compose-where.ts', { spy: true })

useGraph('article')
const ask = asker(await openTestGraph())
const composing = vi.mocked(composeWhere)
beforeEach(() => {
  composing.mockClear()
})

describe('A filter is composed once', () => {
  test.each([
    ['at the root', '{ stances(where: {score: {gt: 0}}) { totalCount edges { cursor } pageInfo { hasNextPage } } }', 1],
    [
      'of a field that is resolved for each of a page',
      `{ actors(first: 20) { edges { node {
        stances(where: {score: {gt: 0}}) { totalCount edges { cursor } }
        relationships(where: {type: {eq: SUPPLIES}}) { totalCount edges { cursor } }
      } } } }`,
      2,
    ],
    ['of groups', '{ stanceGroups(by: HOLDER, where: {score: {gt: 0}}) { totalGroups groups { count } } }', 1],
    ['of a matrix', '{ stanceMatrix(holders: {company: {}}, targets: {policy: {}}) { cells { count } } }', 2],
    [
      'of pairs',
      '{ alignment(actors: {}, targets: {topic: {}}) { totalCount edges { node { value } } } contradictions(where: {}) { totalCount } }',
      3,
    ],
    ['of changes', '{ stanceChanges(since: "2017", until: "2018-06", where: {score: {gt: 0}}) { totalCount } }', 1],
  ] as const)('%s', async (_, query, times) => {
    const { errors } = await ask(query)
    expect(errors).toEqual([])
    expect(composing).toHaveBeenCalledTimes(times)
  })

  test('again for each operation', async () => {
    const query = 'query ($text: String!) { actors(where: {slug: {eq: $text}}) { edges { node { name } } } }'
    const names = async (text: string) => {
      const { data } = await ask<{ actors: { edges: { node: { name: string } }[] } }>(query, { text })
      return data.actors.edges.map(({ node }) => node.name)
    }
    expect(await names('zte')).toEqual(['ZTE'])
    expect(await names('qualcomm')).toEqual(['Qualcomm'])
  })
})
