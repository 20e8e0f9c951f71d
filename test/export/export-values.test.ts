import { describe, expect, test } from 'vitest'
import { type Attribute, type NodesAndEdges, nodesOf } from '../../src/export/attributes.ts'
import { csvOfEdges } from '../../src/export/csv.ts'
import type { Value } from '../../src/export/exported.ts'
import { gexf } from '../../src/export/gexf.ts'
import { graphml } from '../../src/export/graphml.ts'
import { jgf } from '../../src/export/jgf.ts'
import { edgesByNetworkx, missingNetworkx } from './networkx.ts'

const about = { address: '/export', made: '2026-11-25T00:00:00.000Z', complete: true }
const writers = {
  graphml: (graph: NodesAndEdges) => graphml(graph, about),
  gexf: (graph: NodesAndEdges) => gexf(graph, about),
  jgf: (graph: NodesAndEdges) => jgf(graph, about),
  csv: csvOfEdges,
} as const

const lists: readonly (readonly string[])[] = [
  ['a | b', 'c'],
  ['a', 'b | c'],
  ['a', 'b', 'c'],
  ['a \\', 'b'],
  ['a \\| b'],
  ['|', '||', '\\', '\\\\', ' '],
  [' a ', ' | '],
  ['', 'a', ''],
  ['=1+1 | x', 'two\nlines', 'tab\there', 'say "it"', '<b>&amp;</b>', '𠮷'],
]

const texts: readonly string[] = [
  ...['=1+1', "'=1+1", "''=1+1", "'", "'quoted'", '-5', '@x', '+', '\t=1', '\r', "'\r"],
  ...['a | b', '\\', 'a,b', '"', '""', 'two\r\nlines', ' spaces ', '&lt;', ']]>', 'true', '1', 'é e\u0301 𠮷 \u202e'],
]

/** A graph with an edge for each value. */
function graphOf(values: readonly Value[], attribute: Attribute): NodesAndEdges {
  return {
    ...{ isDirected: true, edgeAttributes: [attribute] },
    ...nodesOf(async function* () {
      yield { kind: 'Topic', key: 'it', country: null, values: { slug: 'it', name: 'It' } }
    }),
    async *edges() {
      for (const [index, value] of values.entries()) {
        yield {
          ...{ id: `OWNS:${index}`, type: 'OWNS', weight: 1, source: 'it', target: 'it', start: null, end: null },
          values: { [attribute.name]: value },
        }
      }
    },
  }
}

/** The values that networkx reads from a file written with them, in order. */
async function readBack(format: keyof typeof writers, values: readonly Value[], type: Attribute['type']) {
  let text = ''
  for await (const part of writers[format](graphOf(values, { name: 'given', type }))) text += part
  const byId = new Map(edgesByNetworkx(format, text).map(({ id, given }) => [String(id), given]))
  return values.map((_, index) => byId.get(`OWNS:${index}`))
}

/** By the rules of docs/export.md. */
const listOf = (cell: string) => cell.split(' | ').map((entry) => entry.replace(/\\([|\\])/g, '$1'))
const textOf = (cell: string) => cell.replace(/^'('*[=+\-@\t\r])/, '$1')

describe(`Exported values are read back unchanged${missingNetworkx ? ` (${missingNetworkx})` : ''}`, () => {
  for (const format of ['graphml', 'gexf', 'jgf', 'csv'] as const) {
    const cellOf = (cell: unknown) => (format === 'csv' ? textOf(String(cell)) : String(cell))

    test(`from ${format}: each entry of a list`, { skip: missingNetworkx !== null }, async () => {
      const read = await readBack(format, lists, 'string')
      expect(format === 'jgf' ? read : read.map((cell) => listOf(cellOf(cell)))).toEqual(lists)
    })

    test(`from ${format}: texts`, { skip: missingNetworkx !== null }, async () => {
      expect((await readBack(format, texts, 'string')).map(cellOf)).toEqual(texts)
    })

    test(`from ${format}: integers, as integers`, { skip: missingNetworkx !== null }, async () => {
      const read = await readBack(format, [0, -3, 2_000_000_000_000], 'long')
      const expected = [0, -3, 2_000_000_000_000]
      expect(read).toEqual(format === 'csv' ? expected.map(String) : expected)
    })
  }
})
