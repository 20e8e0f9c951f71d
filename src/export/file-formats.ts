import type { About } from './about.ts'
import type { NodesAndEdges } from './attributes.ts'
import { csvOfEdges, csvOfNodes } from './csv.ts'
import { cypherCopy } from './cypher-copy.ts'
import type { Exported } from './exported.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jgf } from './jgf.ts'

interface Format {
  readonly mediaType: string
  readonly fileName: string
  readonly write: (content: Content, about: About) => AsyncIterable<string>
}

/** The same twice: as nodes and edges, and as the graph has it. */
export interface Content {
  readonly graph: NodesAndEdges
  readonly exported: Exported
  /** Whether that is all that was asked for. */
  readonly complete: boolean
}

export const formats = {
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    fileName: 'stancegraph.graphml',
    write: ({ graph }, about) => graphml(graph, about),
  },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    fileName: 'stancegraph.gexf',
    write: ({ graph }, about) => gexf(graph, about),
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'stancegraph-edges.csv',
    write: ({ graph }) => csvOfEdges(graph),
  },
  'csv-nodes': {
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'stancegraph-nodes.csv',
    write: ({ graph }) => csvOfNodes(graph),
  },
  jgf: {
    mediaType: 'application/vnd.jgf+json',
    fileName: 'stancegraph.json',
    write: ({ graph }, about) => jgf(graph, about),
  },
  cypher: {
    mediaType: 'application/x-cypher-query; charset=utf-8',
    fileName: 'stancegraph.cypher',
    write: ({ exported }, about) => cypherCopy(exported, about),
  },
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
