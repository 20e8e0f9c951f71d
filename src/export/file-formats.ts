import type { About } from './about.ts'
import { nodesAndEdges } from './attributes.ts'
import { csvOfEdges, csvOfNodes } from './csv.ts'
import { cypherCopy } from './cypher-copy.ts'
import type { Exported } from './exported.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jgf } from './jgf.ts'

interface Format {
  readonly mediaType: string
  readonly fileName: string
  readonly write: (exported: Exported, about: About) => AsyncIterable<string>
}

export const formats = {
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    fileName: 'stancegraph.graphml',
    write: (exported, about) => graphml(nodesAndEdges(exported), about),
  },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    fileName: 'stancegraph.gexf',
    write: (exported, about) => gexf(nodesAndEdges(exported), about),
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'stancegraph-edges.csv',
    write: (exported) => csvOfEdges(nodesAndEdges(exported)),
  },
  'csv-nodes': {
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'stancegraph-nodes.csv',
    write: (exported) => csvOfNodes(nodesAndEdges(exported)),
  },
  jgf: {
    mediaType: 'application/vnd.jgf+json',
    fileName: 'stancegraph.json',
    write: (exported, about) => jgf(nodesAndEdges(exported), about),
  },
  cypher: {
    mediaType: 'application/x-cypher-query; charset=utf-8',
    fileName: 'stancegraph.cypher',
    write: cypherCopy,
  },
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
