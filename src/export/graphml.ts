import { type About, told } from './about.ts'
import { type Attribute, edgeAttributes, type NodesAndEdges, nodeAttributes, single } from './attributes.ts'
import type { Values } from './exported.ts'
import { element, escaped } from './xml.ts'

const nodeKeys = keysOf('node', [{ name: 'label', type: 'string' }, ...nodeAttributes])
const edgeKeys = keysOf('edge', [{ name: 'label', type: 'string' }, ...edgeAttributes])

/** http://graphml.graphdrawing.org/specification.html */
export async function* graphml({ nodes, edges }: NodesAndEdges, about: About): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `<desc>${escaped(told(about))}</desc>\n`
  for (const keys of [nodeKeys, edgeKeys]) for (const { declared } of keys.values()) yield `${declared}\n`
  yield '<graph id="stancegraph" edgedefault="directed">\n'
  for await (const { id, label, values } of nodes()) {
    yield `${element('node', { id }, data(nodeKeys, { label, ...values }))}\n`
  }
  for await (const { id, type, source, target, values } of edges()) {
    yield `${element('edge', { id, source, target }, data(edgeKeys, { label: type, ...values }))}\n`
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

function data(keys: ReadonlyMap<string, Key>, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const [key, text] = [keys.get(name), single(value)]
      return key && text !== null ? `<data key="${key.id}">${escaped(String(text))}</data>` : ''
    })
    .join('')
}
