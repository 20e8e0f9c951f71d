import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { composingOf } from '../../src/declared/declared-options.ts'
import { schema } from '../../src/schema.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

/** Inputs declare how their values are composed, and nothing else composes what a client asks. */
const composing = vi.fn()
beforeEach(() => {
  composing.mockClear()
  for (const type of Object.values(schema.getTypeMap())) {
    const declared = composingOf(type)
    if (declared?.is !== 'filter') continue
    const compose = declared.compose
    const spy = vi.spyOn(declared, 'compose').mockImplementation((...args) => {
      composing()
      return compose(...args)
    })
    onTestFinished(() => spy.mockRestore())
  }
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
