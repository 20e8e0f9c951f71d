import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import { cursorOf, listOf, placeOf } from './cursor.ts'
import { badInput, shown } from './errors.ts'
import type { Slice } from './graph/page.ts'

/** A page as the Relay specification has it. */
export interface Connection<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export interface NodeEdge<Node> {
  readonly cursor: string
  readonly node: Node
}

/** The arguments of a field that returns a connection; those that are not about the page tell lists apart. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
  readonly [filter: string]: unknown
}

const DEFAULT_SIZE = 20
const LARGEST_SIZE = 100

/** Where a connection is asked for: `key` is its parent's slug, empty at the root. */
export interface Asking {
  readonly key: string
  readonly args: PageArgs
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/**
 * A page by the Relay specification's pagination algorithm. Cursors are places in the order, so that a page is
 * stable when rows come or go elsewhere. `load` is given slices that include the rows of the cursors themselves:
 * one that is still there shows that something lies beyond the page without another statement.
 */
export async function connection<Edge extends { readonly cursor: string }>(
  { key, args, context, info }: Asking,
  load: (slice: Slice) => Promise<readonly Edge[]>,
): Promise<Connection<Edge>> {
  const list = listOf(info, key, args, context.asOf)
  const { first, last } = sizesOf(info.fieldName, args)
  const after = args.after == null ? null : placeOf('after', args.after, list)
  const before = args.before == null ? null : placeOf('before', args.before, list)

  const margin = 1 + (after === null ? 0 : 1) + (before === null ? 0 : 1)
  const rows = await load({ after, before, limit: Math.max(first ?? 0, last ?? 0) + margin, fromEnd: first === null })
  const within = rows.filter(({ cursor }) => cursor !== after && cursor !== before)
  const firsts = first === null ? within : within.slice(0, first)
  const edges = (last === null ? firsts : firsts.slice(-last)).map((edge) => ({
    ...edge,
    cursor: cursorOf(edge.cursor, list),
  }))

  const lies = async (end: string | null, beyond: Pick<Slice, 'after' | 'before' | 'fromEnd'>) =>
    end !== null && (rows.some(({ cursor }) => cursor === end) || (await load({ ...beyond, limit: 1 })).length > 0)
  return {
    edges,
    pageInfo: {
      hasNextPage:
        first === null ? await lies(before, { after: before, before: null, fromEnd: false }) : within.length > first,
      hasPreviousPage:
        last === null ? await lies(after, { after: null, before: after, fromEnd: true }) : within.length > last,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A connection whose edges carry nothing but their node: the rows are the nodes. */
export function nodeConnection<Node extends { readonly cursor: string }>(
  asking: Asking,
  load: (slice: Slice) => Promise<readonly Node[]>,
): Promise<Connection<NodeEdge<Node>>> {
  return connection(asking, async (slice) => (await load(slice)).map((node) => ({ cursor: node.cursor, node })))
}

/** How many are asked for from either end; null where none are. Throws BAD_USER_INPUT beyond 1 to 100. */
export function sizesOf(field: string, { first = null, last = null }: PageArgs) {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== null && (size < 1 || size > LARGEST_SIZE)) {
      throw badInput(`Argument '${name}' of '${field}' must be from 1 to ${LARGEST_SIZE}; got ${shown(size)}.`)
    }
  }
  return first === null && last === null ? { first: DEFAULT_SIZE, last } : { first, last }
}
