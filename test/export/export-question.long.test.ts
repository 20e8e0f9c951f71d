import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)
const fetchExport = exporting(graph)

interface Graph {
  readonly nodes: Readonly<Record<string, unknown>>
  readonly edges: readonly { readonly id: string }[]
}

async function jgf(address: string): Promise<Graph> {
  const { status, text } = await fetchExport(address.replace('/export', '').replace('graphml', 'jgf'))
  expect(status, text).toBe(200)
  return JSON.parse(text).graph
}

describe('An answer as a file, at the address that it gives', () => {
  test('a neighbourhood, with arguments from variables', async () => {
    const { data, errors } = await ask<{
      neighborhood: {
        exportAddress: string
        nodes: { slug: string }[]
        relationships: { type: string }[]
        stances: { slug: string }[]
      }
    }>(
      `query ($of: [String!]!, $depth: Int, $kinds: [EntityKind!]) @asOf(validAt: "2018-04") {
        neighborhood(of: $of, depth: $depth, kinds: $kinds, perType: 3) {
          exportAddress nodes { slug } relationships { type } stances { slug }
        }
      }`,
      { of: ['zte'], kinds: ['COMPANY', 'COUNTRY', 'POLICY', 'GOVERNMENT_BODY'] },
    )
    expect(errors).toEqual([])
    const { exportAddress, nodes, relationships, stances } = data.neighborhood
    expect(new URL(exportAddress, 'http://localhost').searchParams.get('arguments')).toBe(
      'of: ["zte"], kinds: [COMPANY, COUNTRY, POLICY, GOVERNMENT_BODY], perType: 3',
    )
    const file = await jgf(exportAddress)
    expect(Object.keys(file.nodes).sort()).toEqual(nodes.map(({ slug }) => slug).sort())
    expect(file.edges).toHaveLength(relationships.length + stances.length)
    const cut = await fetchExport(encodeURI('?format=graphml&of=neighborhood&arguments=of: ["zte"], perType: 1'))
    expect(cut.headers.get('x-complete')).toBe('false')
    expect(cut.text).toMatch(/<desc>.*; not complete<\/desc>/)
  })

  test('what possibly held at a date', async () => {
    const fields = 'neighborhood(of: ["zte"], depth: 1) { exportAddress relationships { type } stances { slug } }'
    const { data } = await ask<{ neighborhood: { exportAddress: string; relationships: []; stances: [] } }>(
      `query @asOf(validAt: "1990", certainty: POSSIBLE) { ${fields} }`,
    )
    const { exportAddress, relationships, stances } = data.neighborhood
    expect(stances.length).toBeGreaterThan(0)
    expect((await jgf(exportAddress)).edges).toHaveLength(relationships.length + stances.length)
  })

  test('paths, and a matrix', async () => {
    const { data } = await ask<{
      paths: { exportAddress: string; paths: { hops: { from: { slug: string }; to: { slug: string } }[] }[] }
      stanceMatrix: { exportAddress: string; holders: { slug: string }[]; targets: { slug: string }[] }
    }>(`{
      paths(from: "qualcomm", to: "made-in-china-2025", first: 2) {
        exportAddress paths { hops { from { slug } to { slug } } }
      }
      stanceMatrix(holders: {company: {}}, targets: {}) { exportAddress holders { slug } targets { slug } }
    }`)
    const { paths, stanceMatrix: matrix } = data
    const onPaths = paths.paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from.slug, to.slug]))
    expect(new Set(Object.keys((await jgf(paths.exportAddress)).nodes))).toEqual(new Set(onPaths))
    const { nodes } = await jgf(matrix.exportAddress)
    expect((await fetchExport(matrix.exportAddress.replace('/export', ''))).headers.get('x-complete')).toBe('true')
    const ends = new Set([...matrix.holders, ...matrix.targets].map(({ slug }) => slug))
    expect(ends.size).toBeGreaterThan(2)
    expect(new Set(Object.keys(nodes))).toEqual(ends)
  })

  test.for([
    [
      '?format=csv&of=policies',
      '\'of\' must be one of neighborhood, paths, stanceMatrix, alignment, stances; got "policies".',
    ],
    ['?format=csv&of=paths', 'Argument "Query.paths(from:)" of type "String!" is required'],
    ['?format=csv&of=neighborhood&arguments=of:["nobody"]', 'nobody'],
    ['?format=csv&of=neighborhood&arguments=of:["zte"],depth:9', 'depth'],
    [
      '?format=csv&of=neighborhood&arguments=of:["zte"]}) { nodes { id } } x: graph {',
      "'arguments' must be the arguments of the field",
    ],
    ['?format=csv&of=neighborhood&arguments=of: $validAt', "'arguments' must be the arguments of the field"],
    ['?format=csv&arguments=of:["zte"]', "'arguments' need a field"],
  ] as const)('%s is refused: %s', async ([search, message]) => {
    const { status, text } = await fetchExport(encodeURI(search))
    expect(Math.floor(status / 100)).toBe(4)
    expect(JSON.parse(text).errors[0].message).toContain(message)
  })
})
