import { type About, told } from './about.ts'
import { type Attribute, type NodesAndEdges, single } from './attributes.ts'
import type { ExportedValues } from './exported.ts'
import { element, escaped } from './xml.ts'

/** GEXF 1.2, which Gephi and networkx read, with the time for which each claim is known to hold: https://gexf.net */
export async function* gexf(graph: NodesAndEdges, about: About): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
  const description = element('description', {}, escaped(told(about)))
  yield `${element('meta', { lastmodifieddate: about.made.slice(0, 10) }, `<creator>Stancegraph</creator>${description}`)}\n`
  const edgeType = graph.isDirected ? 'directed' : 'undirected'
  yield `<graph mode="dynamic" defaultedgetype="${edgeType}" timeformat="date">\n`
  yield declared('node', graph.nodeAttributes)
  yield declared('edge', graph.edgeAttributes)
  yield '<nodes>\n'
  for await (const { id, label, values } of graph.nodes()) yield `${element('node', { id, label }, data(values))}\n`
  yield '</nodes>\n<edges>\n'
  for await (const { type, weight, values, ...edge } of graph.edges()) {
    const attributes = { ...edge, label: type, weight: String(weight) }
    yield `${element('edge', attributes, data(values))}\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declared(owner: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const each = attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type }))
  return `${element('attributes', { class: owner, mode: 'static' }, each.join(''))}\n`
}

function data(values: ExportedValues): string {
  const each = Object.entries(values).map(([name, value]) => {
    const text = single(value)
    return text === null ? '' : element('attvalue', { for: name, value: String(text) })
  })
  return element('attvalues', {}, each.join(''))
}
