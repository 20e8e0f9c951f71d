import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import type { Answered } from './search-graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 3) { totalCount edges { matchedAllWords node { slug name } } }
}`

test.each([
  ['Donald Trump', 'trump', 1],
  ['President Trump', 'trump', 1],
  ['export ban', 'zte-export-ban', 1],
  ['ban on ZTE', 'zte-export-ban', 1],
  ['zte-export-ban', 'zte-export-ban', 1],
  ['the ZTE ban', 'zte-export-ban', 1],
  ['ZTE sanction', 'zte-export-ban', 1],
  ['Robert E. Lighthizer', 'robert-lighthizer', 1],
  ['lighthiser', 'robert-lighthizer', 1],
  ['tariffs on China', 'us-tariffs', 1],
  ['US tariffs', 'us-tariffs', 1],
  ['chinese tariff', 'us-tariffs', 1],
  ['U.S.', 'united-states', 1],
  ['america', 'united-states', 1],
  ['made in china', 'made-in-china-2025', 1],
  ['Xi Jinping', 'xi-jinping', 1],
  ['wilbur ros', 'wilbur-ross', 1],
  ['Steven Mnuchin', 'steven-mnuchin', 1],
  ['Hua wei', 'huawei', 1],
  ['Quallcomm', 'qualcomm', 1],
  ['trade war', 'trade-war', 1],
  ['commerce department', 'commerce-department', 1],
] as const)('%s is %s, among the first %i', async (text, slug, place) => {
  const { data, errors } = await ask<Answered>(SEARCH, { text })
  expect(errors).toEqual([])
  expect(data.search.edges.slice(0, place).map(({ node }) => node.slug)).toContain(slug)
})
