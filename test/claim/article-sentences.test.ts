import { expect, test } from 'vitest'
import { type Answer, asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { faultsOf, sentenceFaults } from './sentence-faults.ts'

useGraph('article')
const graph = await openTestGraph()

type Data = Readonly<Record<string, Page>>

interface Page {
  readonly edges: readonly { readonly node: { readonly sentence: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function sentencesOf(list: 'stances' | 'relationships'): Promise<readonly string[]> {
  const ask = asker(graph)
  const sentences: string[] = []
  let after: string | null = null
  for (;;) {
    const { data, errors }: Answer<Data> = await ask<Data>(
      `query ($after: String) {
        ${list}(first: 100, after: $after) { edges { node { sentence } } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    )
    expect(errors).toEqual([])
    const { edges, pageInfo }: Page = data[list] ?? expect.fail(`no ${list}`)
    sentences.push(...edges.map(({ node }) => node.sentence))
    if (!pageInfo.hasNextPage) return sentences
    after = pageInfo.endCursor
  }
}

test.for(sentenceFaults)('The reader of sentences finds %s', ([, pattern, once]) => {
  expect(once).toMatch(pattern)
})

test('No sentence of the article has a known fault, and no two read the same', async () => {
  const sentences = [...(await sentencesOf('stances')), ...(await sentencesOf('relationships'))]

  expect(sentences.length).toBeGreaterThan(500)
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
  expect(
    sentences.flatMap((sentence) => {
      const faults = faultsOf(sentence)
      return faults.length > 0 ? [`${faults.join(', ')}: ${sentence}`] : []
    }),
  ).toEqual([])
})

test('Sentences speak of things by their phrases', async () => {
  const sentences = new Set([...(await sentencesOf('stances')), ...(await sentencesOf('relationships'))])

  expect(
    [
      'ZTE strongly opposed the ban on U.S. companies doing business with ZTE.',
      'Gao Feng, for the Ministry of Commerce, strongly opposed the United States.',
      'The talks in Beijing concern technology.',
      'The Chinese side was to take part in the talks in Beijing (on 3 May 2018).',
      'The Center for Strategic and International Studies is based in Washington in the United States (inferred).',
      'Larry Kudlow is economic advisor to Trump.',
      "Larry Kudlow belongs to Trump's economic advisors.",
      'Trump is President of the United States.',
      "The Times published “Amid Trump's threats, Xi pledges to slash tariffs, open China's markets” (inferred).",
    ].filter((sentence) => !sentences.has(sentence)),
  ).toEqual([])
})
