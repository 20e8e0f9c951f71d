import type { aboutFile } from '../page/save-file.ts'
import type { Drawn } from './drawn.ts'
import type { Places } from './layout.ts'
import { claimInWords, type Shown } from './lines.ts'

interface Graph {
  readonly drawn: Drawn
  readonly shown: Shown
  readonly places: Places
  readonly about: ReturnType<typeof aboutFile>
}

type Values = Readonly<Record<string, string | number | null>>

const scores = {
  STRONGLY_OPPOSES: -2,
  OPPOSES: -1,
  NEUTRAL: 0,
  MIXED: null,
  SUPPORTS: 1,
  STRONGLY_SUPPORTS: 2,
} as const

/** What is on the screen, and nothing else. The attributes have the names that `/export` gives them. */
function contentOf({ drawn, shown, places }: Graph) {
  const nodes = shown.slugs.flatMap((slug) => {
    const [entity, place] = [drawn.entities.get(slug), places.get(slug)]
    return entity && place ? [{ id: slug, label: entity.name, values: { kind: entity.kind, ...place } }] : []
  })
  const edges = shown.claims.map((claim) => {
    const score = claim.position === null ? null : scores[claim.position]
    const values: Values = {
      ...{ what: claimInWords(claim), position: claim.position, score, sentence: claim.sentence },
      ...{ confidence: claim.confidence, heldOn: claim.heldOn, validFrom: claim.validFrom, validTo: claim.validTo },
    }
    return {
      id: claim.id,
      source: claim.from,
      target: claim.to,
      label: claim.type,
      weight: 1 + Math.abs(score ?? 0),
      values,
    }
  })
  return { nodes, edges }
}

const attributes = {
  node: { kind: 'string', x: 'double', y: 'double' },
  edge: {
    ...{ what: 'string', position: 'string', score: 'double', sentence: 'string', confidence: 'double' },
    ...{ heldOn: 'string', validFrom: 'string', validTo: 'string' },
  },
} as const

const told = ({ asOf, address, made }: Graph['about']) => `Stancegraph, ${asOf}, made ${made}, ${address}`

/** http://graphml.graphdrawing.org/specification.html */
export function graphml(graph: Graph): string {
  const { nodes, edges } = contentOf(graph)
  const keys = (owner: 'node' | 'edge', all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, type]) =>
      element('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type }),
    )
  const data = (owner: string, values: Values) =>
    Object.entries(values)
      .map(([name, value]) =>
        value === null ? '' : element('data', { key: `${owner}-${name}` }, escaped(String(value))),
      )
      .join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    element('desc', {}, escaped(told(graph.about))),
    ...keys('node', { label: 'string', ...attributes.node }),
    ...keys('edge', { label: 'string', weight: 'double', ...attributes.edge }),
    '<graph id="stancegraph" edgedefault="directed">',
    ...nodes.map(({ id, label, values }) => element('node', { id }, data('node', { label, ...values }))),
    ...edges.map(({ id, source, target, label, weight, values }) =>
      element('edge', { id, source, target }, data('edge', { label, weight, ...values })),
    ),
    '</graph>\n</graphml>\n',
  ].join('\n')
}

/** GEXF 1.3: https://gexf.net */
export function gexf(graph: Graph): string {
  const { nodes, edges } = contentOf(graph)
  const declared = (owner: 'node' | 'edge', all: Readonly<Record<string, string>>) =>
    element(
      'attributes',
      { class: owner },
      Object.entries(all)
        .map(([name, type]) => element('attribute', { id: name, title: name, type }))
        .join(''),
    )
  const data = (values: Values) =>
    element(
      'attvalues',
      {},
      Object.entries(values)
        .map(([name, value]) => (value === null ? '' : element('attvalue', { for: name, value: String(value) })))
        .join(''),
    )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    element(
      'meta',
      { lastmodifieddate: graph.about.made.slice(0, 10) },
      element('creator', {}, 'Stancegraph') + element('description', {}, escaped(told(graph.about))),
    ),
    '<graph mode="static" defaultedgetype="directed">',
    declared('node', { kind: 'string' }),
    declared('edge', attributes.edge),
    '<nodes>',
    ...nodes.map(({ id, label, values: { kind, x, y } }) =>
      element('node', { id, label }, data({ kind }) + element('viz:position', { x: String(x), y: String(-y) })),
    ),
    '</nodes>\n<edges>',
    ...edges.map(({ id, source, target, label, weight, values }) =>
      element('edge', { id, source, target, label, weight: String(weight) }, data(values)),
    ),
    '</edges>\n</graph>\n</gexf>\n',
  ].join('\n')
}

/** As `src/export/xml.ts` has it: characters that XML cannot contain become U+FFFD. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign)
}

const signs: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
}

function element(name: string, given: Readonly<Record<string, string>>, content = ''): string {
  const text = Object.entries(given)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  return content === '' ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`
}
