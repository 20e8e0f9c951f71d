import type { About } from './about.ts'
import type { NodesAndEdges } from './attributes.ts'
import { csvOfEdges, csvOfNodes, csvOfTable } from './csv.ts'
import { cypherCopy } from './cypher-copy.ts'
import type { Exported } from './exported.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jgf } from './jgf.ts'
import { nativeCopy, type Versions } from './native-copy.ts'
import type { Table } from './stance-table.ts'

interface Format {
  readonly mediaType: string
  readonly fileName: string
  /** Whether it may begin with a byte order mark, by which Excel recognizes UTF-8. */
  readonly takesMark?: boolean
  readonly write: (content: Content, about: About) => AsyncIterable<string>
}

/** The content in two forms: as nodes and edges, and as stored in the graph. A table has only its own form. */
export interface Content {
  readonly graph: NodesAndEdges
  readonly exported: Exported
  readonly table?: Table
  readonly versions: Versions
  /** Whether it has everything that was requested. */
  readonly complete: boolean
  /** Called when all is written; throws if the graph is not as it was at the beginning. */
  readonly check?: () => Promise<void>
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
    takesMark: true,
    write: ({ graph, table }) => (table ? csvOfTable(table) : csvOfEdges(graph)),
  },
  'csv-nodes': {
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'stancegraph-nodes.csv',
    takesMark: true,
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
    write: ({ exported, versions }, about) => cypherCopy(exported, about, versions),
  },
  native: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    fileName: 'stancegraph.jsonl',
    write: ({ exported, versions }, about) => nativeCopy(exported, about, versions),
  },
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
