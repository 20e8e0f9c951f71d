import { type About, told } from './about.ts'
import { type Attribute, type NodesAndEdges, single } from './attributes.ts'
import type { ExportedValues } from './exported.ts'
import { element, escaped } from './xml.ts'

const label = { name: 'label', type: 'string' } as const
const weight = { name: 'weight', type: 'double' } as const

/** http://graphml.graphdrawing.org/specification.html */
export async function* graphml(graph: NodesAndEdges, about: About): AsyncGenerator<string> {
  const nodeKeys = keysOf('node', [label, ...graph.nodeAttributes])
  const edgeKeys = keysOf('edge', [label, weight, ...graph.edgeAttributes])
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `<desc>${escaped(told(about))}</desc>\n`
  for (const keys of [nodeKeys, edgeKeys]) for (const { declared } of keys.values()) yield `${declared}\n`
  yield `<graph id="stancegraph" edgedefault="${graph.isDirected ? 'directed' : 'undirected'}">\n`
  for await (const { id, label, values } of graph.nodes()) {
    yield `${element('node', { id }, data(nodeKeys, { label, ...values }))}\n`
  }
  for await (const { id, type, source, target, weight, values } of graph.edges()) {
    yield `${element('edge', { id, source, target }, data(edgeKeys, { label: type, weight, ...values }))}\n`
  }
  yield '</graph>\n</graphml>\n'
}

interface Key {
  readonly id: string
  readonly declared: string
}

function keysOf(owner: 'node' | 'edge', attributes: readonly Attribute[]): ReadonlyMap<string, Key> {
  return new Map(
    attributes.map(({ name, type }) => {
      const id = `${owner}-${name}`
      return [name, { id, declared: element('key', { id, for: owner, 'attr.name': name, 'attr.type': type }) }]
    }),
  )
}

function data(keys: ReadonlyMap<string, Key>, values: ExportedValues): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const [key, text] = [keys.get(name), single(value)]
      return key && text !== null ? `<data key="${key.id}">${escaped(String(text))}</data>` : ''
    })
    .join('')
}
