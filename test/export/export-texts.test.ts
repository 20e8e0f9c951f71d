import { describe, expect, test } from 'vitest'
import type { NodesAndEdges } from '../../src/export/attributes.ts'
import { csvOfEdges, csvOfNodes } from '../../src/export/csv.ts'
import type { ExportedValues } from '../../src/export/exported.ts'
import { jgf } from '../../src/export/jgf.ts'
import { element, escaped } from '../../src/export/xml.ts'

/** A graph of one node and one edge from it to itself, with these values. */
function graphOf(label: string, values: ExportedValues): NodesAndEdges {
  return {
    isDirected: true,
    nodeAttributes: [],
    edgeAttributes: Object.keys(values).map((name) => ({ name, type: 'string' })),
    async *nodes() {
      yield { id: 'it', label, values }
    },
    async *edges() {
      yield { id: 'r', type: 'OWNS', weight: 1, source: 'it', target: 'it', start: null, end: '2018-04-30', values }
    },
  }
}

async function written(texts: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const text of texts) all += text
  return all
}

describe('A cell of CSV', () => {
  test.for([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-cmd', "'-cmd"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['say "it"', '"say ""it"""'],
    ['two\nlines', '"two\nlines"'],
    ['=a,"b"', '"\'=a,""b"""'],
    ["'=1", "''=1"],
    ["'a", "'a"],
    ['', '""'],
  ] as const)('%j is %j', async ([text, cell]) => {
    const [, row] = (await written(csvOfNodes(graphOf(text, {})))).split('\r\n')
    expect(row).toBe(`it,${cell}`)
  })

  test('with a negative number stays a number, and a list is one text', async () => {
    const table = await written(csvOfEdges(graphOf('', { share: -0.5, citations: ['a#¶1', 'b#¶2'], ended: true })))
    const [names = '', row = ''] = table.split('\r\n').map((line) => line.split(','))
    const cell = (name: string) => row[names.indexOf(name)]
    expect([cell('share'), cell('citations'), cell('ended'), cell('End')]).toEqual([
      '-0.5',
      'a#¶1 | b#¶2',
      'true',
      '2018-04-30',
    ])
  })
})

describe('XML', () => {
  test.for([
    ['<img src=x onerror="alert(1)">', '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'],
    ['R&D', 'R&amp;D'],
    ['two\nlines', 'two&#10;lines'],
    ['\u0000\u0008\ufffe', '\ufffd\ufffd\ufffd'],
    ['half \ud83d', 'half \ufffd'],
    ['𠮷', '𠮷'],
  ] as const)('%j', ([text, xml]) => {
    expect(escaped(text)).toBe(xml)
  })

  test('omits attributes without a value', () => {
    expect(element('edge', { start: null, end: '2018' })).toBe('<edge end="2018"/>')
  })
})

test('JSON Graph Format omits missing values', async () => {
  const about = { address: '/export?format=jgf', made: '2026-11-25T00:00:00.000Z', complete: true }
  const { graph } = JSON.parse(await written(jgf(graphOf('It', { city: null, share: 1 }), about)))
  expect(graph.nodes).toEqual({ it: { label: 'It', metadata: { share: 1 } } })
  expect(graph.edges).toEqual([
    { id: 'r', source: 'it', target: 'it', relation: 'OWNS', metadata: { weight: 1, share: 1 } },
  ])
})
