import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { CREATE_ENTITIES } from '../generated/create.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { wipe } from '../graph.ts'

/** An entity to find; by default a Topic. */
export interface Given {
  readonly slug: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly description?: string
  readonly labels?: readonly string[]
}

/** Replaces the graph's content by these entities. */
export async function loadEntities(graph: Graph, entities: readonly Given[]): Promise<void> {
  await wipe(graph)
  await loadSchema(graph)
  const rows = entities.map(({ labels = ['Topic'], ...properties }) => ({ labels: ['Entity', ...labels], properties }))
  await graph.write(CREATE_ENTITIES, { rows })
  await deriveGraph(graph, { report: () => undefined })
}

export interface Answered {
  readonly search: {
    readonly edges: readonly {
      readonly cursor: string
      readonly score: number
      readonly matchedAllWords: boolean
      readonly node: { readonly slug: string; readonly name: string }
      readonly matched: {
        readonly field: string
        readonly snippet: string
        readonly hits: readonly { readonly start: number; readonly end: number }[]
      }
    }[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly startCursor: string | null
      readonly endCursor: string | null
    }
    readonly totalCount: number
    readonly facets: readonly { readonly kind: string; readonly count: number }[]
  }
}

/** A document with all fields of a search. */
export const SEARCH = `
  query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor score matchedAllWords node { slug name } matched { field snippet hits { start end } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      facets { kind count }
    }
  }`
