import { type ClaimRow, claimColumns } from '../claim/claim-row.ts'
import { type Ends, seeEnds, withEnds } from '../claim/ends.ts'
import type { Columns } from '../graph/columns.ts'
import { cypher } from '../graph/cypher.ts'
import { goneMeanwhile } from '../graph/graph-error.ts'
import { START_HOOKS } from '../graph/list.ts'
import { type Edge, list, one } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Code } from '../model/codes.ts'
import { allFromIndex, onFromIndex } from './from-index.ts'

/** Where somebody stands on something. Holder, principal and target are slugs. */
export interface Stance extends ClaimRow, Ends {
  readonly __typename: 'Stance'
  readonly slug: string
  readonly holder: string
  readonly onBehalfOf: string | null
  readonly target: string
  readonly position: Code<'Position'>
  readonly audience: Code<'Audience'>
  readonly heldOn: string | null
  /** Null where it is not known, and unless the operation asks for it. */
  readonly capacity: Code<'Capacity'> | null
  readonly anonymous: boolean | null
  /** Long text. */
  readonly summary: string
}

export const stanceColumns: Columns = {
  row: [
    ['__typename', (it) => `CASE WHEN ${it} IS NOT NULL THEN 'Stance' END`],
    'slug',
    'holder',
    'onBehalfOf',
    'target',
    'position',
    'heldOn',
    'confidence',
  ],
  parts: {
    stance: ['audience', ...claimColumns.properties],
    speech: ['capacity', 'anonymous', ...claimColumns.speech],
    texts: ['summary', ...claimColumns.texts],
  },
}

export type StanceEdge = Stance & Edge

const columns = withEnds(stanceColumns, 'holder', 'principal', 'target')

export const stanceBySlug = one<Stance>(cypher('stance/by-slug', { columns }), () => ({}), seeEnds)

/** Those of these slugs that there are, in their order. */
export async function stancesIn(scope: Scope, slugs: readonly string[]): Promise<readonly Stance[]> {
  const found = await Promise.all(slugs.map((slug) => stanceBySlug(scope).load(slug)))
  return found.filter((stance) => stance !== null)
}

/** The stance that a row names: it is there, unless it was erased since. */
export async function stanceIn(scope: Scope, slug: string): Promise<Stance> {
  const stance = await stanceBySlug(scope).load(slug)
  if (stance) return stance
  throw goneMeanwhile()
}

export const stances = list<StanceEdge>(cypher('stance/page', { columns }), () => ({}), {
  fromKeys: cypher('stance/page-from', { each: START_HOOKS, columns }),
  counted: allFromIndex,
  see: seeEnds,
})
export const stancesByHolder = list<StanceEdge>(
  cypher('stance/by-holder', { columns: withEnds(stanceColumns, 'principal', 'target') }), // who was asked for is known
  () => ({}),
  { counted: allFromIndex, see: seeEnds },
)
export const stancesByPrincipal = list<StanceEdge>(cypher('stance/by-principal', { columns }), () => ({}), {
  see: seeEnds,
})
export const stancesByTarget = list<StanceEdge>(
  cypher('stance/by-target', { columns: withEnds(stanceColumns, 'holder', 'principal') }),
  () => ({}),
  { counted: onFromIndex, see: seeEnds },
)
