import { beforeAll, describe, expect, test } from 'vitest'
import { graphState } from '../../src/loading/state.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'
import { edgesByNetworkx, missingNetworkx, nodesByNetworkx, readByNetworkx } from './networkx.ts'

useGraph('article')
const graph = await openTestGraph()
const fetchExport = exporting(graph)

let size: Awaited<ReturnType<typeof graphState>>
beforeAll(async () => {
  size = await graphState(graph)
})

describe('The whole graph', () => {
  test.for(['graphml', 'gexf', 'jgf', 'csv'])(
    `as %s opens in networkx with all its nodes and edges${missingNetworkx ? ` (${missingNetworkx})` : ''}`,
    { skip: missingNetworkx !== null },
    async (format) => {
      const { status, text } = await fetchExport(`?format=${format}`)
      expect(status).toBe(200)
      const positions = await graph.read({ name: 'test', text: 'MATCH (s:Stance) RETURN s.position AS position' })
      const strengths: Readonly<Record<string, number>> = {
        STRONGLY_SUPPORTS: 3,
        SUPPORTS: 2,
        OPPOSES: 2,
        STRONGLY_OPPOSES: 3,
      }
      const weight = positions.reduce(
        (sum, { position }) => sum + (strengths[String(position)] ?? 1),
        size.relationships,
      )
      expect(readByNetworkx(format, text)).toEqual({
        nodes: format === 'csv' ? expect.any(Number) : size.entities,
        edges: size.stances + size.relationships,
        positions: ['STRONGLY_OPPOSES'],
        weight: expect.closeTo(weight, 6),
      })
    },
  )

  test.for(['graphml', 'gexf', 'jgf', 'csv'])(
    `as %s can be coloured by score and by country${missingNetworkx ? ` (${missingNetworkx})` : ''}`,
    { skip: missingNetworkx !== null },
    async (format) => {
      const { text } = await fetchExport(`?format=${format}`)
      const edges = edgesByNetworkx(format, text)
      const stance = edges.find(({ id }) => id === 'TAKES_POSITION_ON:zte-on-zte-export-ban')
      const [score, weight] = [-2, 3].map((number) => (format === 'csv' ? String(number) : number))
      expect(stance).toMatchObject({ score, [format === 'csv' ? 'Weight' : 'weight']: weight })
      if (format === 'csv') return
      const nodes = nodesByNetworkx(format, text)
      expect(nodes['zte']).toMatchObject({ kind: 'Company', country: 'China' })
      expect(nodes['robert-lighthizer']).toMatchObject({ kind: 'Person', country: 'United States' })
      expect(nodes['zte-export-ban']).not.toHaveProperty('country')
    },
  )

  test('as CSV has a row for each node, and cells that no spreadsheet runs as formulas', async () => {
    const nodes = (await fetchExport('?format=csv-nodes')).text
    expect(nodes.split('\r\n')).toHaveLength(size.entities + 2)
    expect(nodes).toMatch(/^Id,Label,kind,country,/)
    expect(nodes).toContain('\r\nzte,ZTE,Company,China,')
  })

  test('is a download, and is not cached', async () => {
    const { headers } = await fetchExport('?format=gexf')
    const names = ['content-type', 'content-disposition', 'cache-control']
    expect(names.map((name) => headers.get(name))).toEqual([
      'application/gexf+xml; charset=utf-8',
      'attachment; filename="stancegraph.gexf"',
      'no-store',
    ])
  })

  test('obeys the clocks: before loading it has entities without claims', async () => {
    const { text } = await fetchExport('?format=jgf&knownAt=2001-01-01T00:00:00Z')
    const { nodes, edges, metadata } = JSON.parse(text).graph
    expect(Object.keys(nodes)).toHaveLength(size.entities)
    expect(edges).toEqual([])
    expect(metadata.address).toBe('/export?format=jgf&knownAt=2001-01-01T00:00:00Z')
  })

  test('has what is certain at a date, or what is possible', async () => {
    const edges = async (certainty: string) => {
      const { text } = await fetchExport(`?format=jgf&validAt=1990&certainty=${certainty}`)
      return JSON.parse(text).graph.edges.map((edge: { relation: string }) => edge.relation)
    }
    expect(await edges('CERTAIN')).not.toContain('TAKES_POSITION_ON')
    expect(await edges('POSSIBLE')).toContain('TAKES_POSITION_ON')
  })

  test('has the time of each claim, for programs that show time', async () => {
    const { text } = await fetchExport('?format=gexf')
    expect(text).toMatch(/<edge source="zte" target="zte-export-ban" start="2018-05-02" /)
  })
})

describe('What cannot be exported is refused, with the rule', () => {
  test.for([
    ['', "An export needs a 'format': graphml, gexf, csv, csv-nodes, jgf, cypher, native; got null."],
    ['?format=xlsx', 'An export needs a \'format\': graphml, gexf, csv, csv-nodes, jgf, cypher, native; got "xlsx".'],
    [
      '?format=toString',
      'An export needs a \'format\': graphml, gexf, csv, csv-nodes, jgf, cypher, native; got "toString".',
    ],
    [
      '?format=gexf&depth=2',
      'An export has no parameter "depth". It takes format, of, arguments, validAt, certainty, knownAt, bom.',
    ],
    ['?format=gexf&format=csv', 'The parameter "format" is given twice. Give it once.'],
    ['?format=gexf&validAt=2018-02-30', '"2018-02-30" is not a valid date. Use YYYY'],
    ['?format=gexf&certainty=likely', 'The \'certainty\' of an export is CERTAIN or POSSIBLE; got "likely".'],
    ['?format=gexf&knownAt=yesterday', '"yesterday" is not a valid moment'],
  ] as const)('%s', async ([search, message]) => {
    const { status, headers, text } = await fetchExport(search)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    const [error] = JSON.parse(text).errors
    expect(error.message).toContain(message)
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  })
})

/** Reads a file and prints its content, and ZTE's position on the ban on it. */
