import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'
import { missingNetworkx, readByNetworkx } from './networkx.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)
const fetchExport = exporting(graph)

interface Pair {
  readonly a: { readonly slug: string }
  readonly b: { readonly slug: string }
  readonly value: number
  readonly shared: number
}

interface Page {
  readonly alignment: {
    readonly exportAddress: string
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly edges: readonly { readonly node: Pair }[]
  }
}

const ACTORS = 'actors: {}, measure: SUBTRACT, normalization: AVERAGE'

/** All pairs after a cursor, page by page. */
async function pairsAfter(after: string | null): Promise<{ pairs: readonly Pair[]; exportAddress: string }> {
  const { data, errors } = await ask<Page>(
    `query ($after: String) { alignment(${ACTORS}, first: 2, after: $after) {
      exportAddress pageInfo { hasNextPage endCursor }
      edges { node { a { slug } b { slug } value shared } } } }`,
    { after },
  )
  expect(errors).toEqual([])
  const { exportAddress, pageInfo, edges } = data.alignment
  const rest = pageInfo.hasNextPage ? await pairsAfter(pageInfo.endCursor) : { pairs: [] }
  return { pairs: [...edges.map(({ node }) => node), ...rest.pairs], exportAddress }
}

describe('A network of how far actors agree', () => {
  test('has the pairs of all pages, at the address that each page gives', async () => {
    const { pairs, exportAddress } = await pairsAfter(null)
    expect(pairs.length).toBeGreaterThan(2) // more than one page
    expect(exportAddress).not.toContain('first')
    const { text } = await fetchExport(exportAddress.replace('/export', '').replace('graphml', 'jgf'))
    const { nodes, edges, directed } = JSON.parse(text).graph
    expect(directed).toBe(false)
    expect(new Set(Object.keys(nodes))).toEqual(new Set(pairs.flatMap(({ a, b }) => [a.slug, b.slug])))
    expect(edges).toMatchObject(
      pairs.map(({ a, b, value, shared }) => ({
        ...{ id: `SUBTRACT:${a.slug} ${b.slug}`, source: a.slug, target: b.slug, relation: 'SUBTRACT' },
        metadata: { weight: value, shared },
      })),
    )
  })

  test.for(['graphml', 'gexf', 'jgf', 'csv'])(
    `as %s opens in networkx with all its weights${missingNetworkx ? ` (${missingNetworkx})` : ''}`,
    { skip: missingNetworkx !== null },
    async (format) => {
      const { pairs } = await pairsAfter(null)
      const { text } = await fetchExport(`?format=${format}&of=alignment&arguments=${encodeURIComponent(ACTORS)}`)
      const read = readByNetworkx(format, text)
      expect(read).toMatchObject({
        nodes: new Set(pairs.flatMap(({ a, b }) => [a.slug, b.slug])).size,
        edges: pairs.length,
      })
      expect(read.weight).toBeCloseTo(
        pairs.reduce((sum, { value }) => sum + value, 0),
        4,
      )
    },
  )

  test('has integer counts', async () => {
    const types = async (format: string) => {
      const { text } = await fetchExport(`?format=${format}&of=alignment&arguments=${encodeURIComponent(ACTORS)}`)
      return Array.from(
        text.matchAll(/<(?:key|attribute) [^>]*?"(shared|weight)"[^>]* (?:attr\.)?type="(\w+)"/g),
        (it) => [it[1], it[2]],
      )
    }
    expect(await types('graphml')).toEqual([
      ['weight', 'double'],
      ['shared', 'long'],
    ])
    expect(await types('gexf')).toEqual([['shared', 'long']])
  })

  test('obeys the clocks', async () => {
    const { text } = await fetchExport('?format=jgf&of=alignment&arguments=actors:{}&knownAt=2001-01-01T00:00:00Z')
    expect(JSON.parse(text).graph).toMatchObject({ nodes: {}, edges: [] })
  })

  test.for([
    ['cypher', 'actors: {}', 'how far actors agree is computed'],
    ['csv', '', 'Argument "Query.alignment(actors:)" of type "ActorWhere!" is required'],
    ['csv', 'actors: {}, first: 10', "The file contains all pages of 'alignment'. Leave out 'first'."],
    ['csv', 'actors: {}, normalization: COSINE', 'AGREEMENT is already a mean'],
    ['csv', 'actors: {}, minShared: 0', "'minShared' of 'alignment' must be 1 or more"],
    ['csv', 'actors: {name: {eq: 5}}', 'String cannot represent'],
  ] as const)('in %s of %s is refused: %s', async ([format, given, message]) => {
    const address = `?format=${format}&of=alignment&arguments=${encodeURIComponent(given)}`
    const { status, text } = await fetchExport(address)
    expect(status).toBe(400)
    expect(JSON.parse(text).errors[0].message).toContain(message)
  })
})
