import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { badInput, shown } from '../errors.ts'
import { selectionOf } from '../filter/composed.ts'
import type { Selection } from '../graph/list.ts'
import type { Edge, List } from '../graph/loader.ts'
import { isPlaceIn, type Slice } from '../graph/page.ts'
import { cursorOf, identityOf, notACursor, placeOf } from './cursor.ts'
import { LARGEST_PAGE, USUAL_PAGE } from './page-size.ts'

/** A page as the Relay specification has it; nothing of it is read before it is asked for. */
export interface Connection<Edge> {
  readonly edges: Promise<readonly Edge[]>
  readonly pageInfo: Promise<PageInfo>
  /** Of the whole list: counted when it is asked for. */
  readonly totalCount: () => Promise<number>
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface NodeEdge<Node> {
  readonly cursor: string
  readonly node: Node
}

interface PageSizes {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}

/** The arguments of a field that returns a connection; those that are not about the page tell lists apart. */
export interface PageArgs extends PageSizes {
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
  readonly [filter: string]: unknown
}

/** Where a connection is asked for: `key` is its parent's slug, empty at the root. */
export interface ConnectionRequest {
  readonly key: string
  readonly args: PageArgs
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** Which list it shows, and what of it: by default what the field's arguments `where` and `orderBy` select. */
export interface Listing<Row extends Edge, Args> {
  readonly list: List<Row, Args>
  readonly args: Args
  readonly selection?: Selection
}

/**
 * A page by the Relay specification's pagination algorithm. Cursors are places in the order, so that a page is
 * stable when rows come or go elsewhere. Slices include the rows of the cursors themselves: one that is still there
 * shows that something lies beyond the page without another statement.
 */
export function connection<Row extends Edge, Args, E extends Edge>(
  { key, args, context, info }: ConnectionRequest,
  { list, args: listArgs, selection = selectionOf(context, info) }: Listing<Row, Args>,
  edgeOf: (row: Row) => E,
): Connection<E> {
  const named = identityOf(info, key, args, context.asOf)
  const { first, last } = sizesOf(info.fieldName, args)
  const place = (argument: 'after' | 'before') => {
    const cursor = args[argument]
    if (cursor == null) return null
    const found = placeOf(argument, cursor, named)
    if (selection.order && !isPlaceIn(selection.order, found)) throw notACursor(argument, cursor)
    return found
  }
  const [after, before] = [place('after'), place('before')]
  const load = (slice: Slice) => list.slices(context).load({ key, args: listArgs, selection, slice })
  const page = once(() => pageOf({ first, last, after, before }, load))
  return {
    get edges() {
      return page().then(({ rows }) => rows.map((row) => withCursor(edgeOf(row), () => cursorOf(row.cursor, named))))
    },
    get pageInfo() {
      return page().then(({ rows, hasNextPage, hasPreviousPage }) => {
        const [start, end] = [rows.at(0), rows.at(-1)].map((row) => (row ? cursorOf(row.cursor, named) : null))
        return { hasNextPage, hasPreviousPage, startCursor: start ?? null, endCursor: end ?? null }
      })
    },
    totalCount: () => list.total(context).load({ key, args: listArgs, selection }),
  }
}

/** Its cursor is made when it is asked for: few ask for those of all edges. */
function withCursor<E extends Edge>(edge: E, make: () => string): E {
  return Object.defineProperty({ ...edge }, 'cursor', { get: make, enumerable: true })
}

interface Ends {
  readonly first: number | null
  readonly last: number | null
  readonly after: string | null
  readonly before: string | null
}

async function pageOf<Row extends Edge>(
  { first, last, after, before }: Ends,
  load: (slice: Slice) => Promise<readonly Row[]>,
) {
  const margin = 1 + (after === null ? 0 : 1) + (before === null ? 0 : 1)
  const rows = await load({ after, before, limit: Math.max(first ?? 0, last ?? 0) + margin, fromEnd: first === null })
  const within = rows.filter(({ cursor }) => cursor !== after && cursor !== before)
  const firsts = first === null ? within : within.slice(0, first)
  const lies = async (end: string | null, beyond: Pick<Slice, 'after' | 'before' | 'fromEnd'>) =>
    end !== null && (rows.some(({ cursor }) => cursor === end) || (await load({ ...beyond, limit: 1 })).length > 0)
  return {
    rows: last === null ? firsts : firsts.slice(-last),
    hasNextPage:
      first === null ? await lies(before, { after: before, before: null, fromEnd: false }) : within.length > first,
    hasPreviousPage:
      last === null ? await lies(after, { after: null, before: after, fromEnd: true }) : within.length > last,
  }
}

function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined
  return () => {
    computed ??= { value: compute() }
    return computed.value
  }
}

/** A connection whose edges carry nothing but their node: the rows are the nodes. */
export function nodeConnection<Row extends Edge, Args>(asking: ConnectionRequest, listing: Listing<Row, Args>) {
  return connection(asking, listing, (node: Row): NodeEdge<Row> => ({ cursor: node.cursor, node }))
}

/** How many entries a page has at most: what a field that takes the arguments of a page declares as its `cost.page`. */
export function pageSize(args: PageSizes, field: string): number {
  const { first, last } = sizesOf(field, args)
  return Math.max(first ?? 0, last ?? 0)
}

/** How many are asked for from either end; null where none are. Throws BAD_USER_INPUT beyond 1 to LARGEST_PAGE. */
function sizesOf(field: string, { first = null, last = null }: PageSizes) {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== null && (size < 1 || size > LARGEST_PAGE)) {
      throw badInput(`Argument '${name}' of '${field}' must be from 1 to ${LARGEST_PAGE}; got ${shown(size)}.`)
    }
  }
  return first === null && last === null ? { first: USUAL_PAGE, last } : { first, last }
}
