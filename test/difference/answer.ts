import type { List } from './lists.ts'
import { groupRow } from './model/groups.ts'

/** A page as the server shows it, with rows named as in the model. */
export interface ServedPage {
  readonly rows: readonly string[]
  /** How to continue from it; null for groups, which are not paged. */
  readonly paging: Paging | null
  /** Null if not requested. */
  readonly totalCount: number | null
}

/** The cursor of each row, and pageInfo. */
export interface Paging {
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

interface Node {
  readonly id?: string
  readonly slug?: string
}

interface Edge {
  readonly cursor: string
  readonly node: Node
  readonly claim?: Node
  readonly other?: Node
  readonly direction?: string
}

interface Connection {
  readonly edges: readonly Edge[]
  readonly pageInfo: Omit<Paging, 'cursors'>
  readonly totalCount?: number
}

interface Groups {
  readonly groups: readonly Group[]
  readonly totalGroups?: number
}

interface Group {
  readonly keys: readonly { readonly value: string | null }[]
  /** Its figures. */
  readonly [name: string]: unknown
}

interface Parent {
  readonly slug: string
  readonly list: Connection | Groups
}

/** The pages that answer one part of an operation, by parent. A page at the root has no parent name. */
export function pagesIn(list: List, parent: string | null, answer: unknown): ReadonlyMap<string, ServedPage> {
  if (!list.below) return new Map([['', pageIn(answer as Connection | Groups, list)]])
  const parents =
    parent === null ? (answer as { edges: readonly { node: Parent }[] }).edges : [{ node: answer as Parent }]
  return new Map(parents.map(({ node }) => [node.slug, pageIn(node.list, list)]))
}

function pageIn(answer: Connection | Groups, { shows }: List): ServedPage {
  if ('groups' in answer) {
    return { rows: answer.groups.map(rowOfGroup), paging: null, totalCount: answer.totalGroups ?? null }
  }
  const { edges, pageInfo, totalCount } = answer
  const rows = shows === 'groups' ? [] : edges.map((edge) => rowOf[shows](edge))
  return { rows, paging: { ...pageInfo, cursors: edges.map(({ cursor }) => cursor) }, totalCount: totalCount ?? null }
}

const slugOf = ({ node }: Edge) => node.slug ?? ''
const idOf = ({ node }: Edge) => keyOf(node)

function rowOfGroup({ keys, ...figures }: Group): string {
  return groupRow({ values: keys.map(({ value }) => value), ...figures })
}

/** Names rows as the model does. */
const rowOf: { readonly [S in Exclude<List['shows'], 'groups'>]: (edge: Edge) => string } = {
  entities: slugOf,
  stances: slugOf,
  relationships: idOf,
  claims: idOf,
  around: ({ node, other, direction }) => `${keyOf(node)} ${direction} ${other?.slug}`,
  related: ({ node, claim }) => `${keyOf(claim)} ${node.slug}`,
}

/** What a global id identifies, without its type: a slug, or a relationship's type and id. */
function keyOf(node: Node | undefined): string {
  const name = Buffer.from(node?.id ?? '', 'base64url').toString()
  return name.slice(name.indexOf(':') + 1)
}
