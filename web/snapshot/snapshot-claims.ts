import { askPatiently, Failure } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { SnapshotDocument, type SnapshotQuery } from '../generated/graphql.ts'

type Node = NonNullable<SnapshotQuery['nodes'][number]>
export type SnapshotClaim = Extract<Node, { readonly __typename: 'Stance' | 'Relationship' }>

/** The most that a request may ask for. */
const AT_ONCE = 100
/** The most claims of a snapshot. */
export const MOST_CLAIMS = 500

/** The evidence of these claims, in their order, and how many are left out. Throws a Failure where part could not be read. */
export async function claimsFor(ids: readonly string[], clocks: Clocks, signal: AbortSignal) {
  const claims: SnapshotClaim[] = []
  const asked = [...new Set(ids)].slice(0, MOST_CLAIMS)
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const variables = { ids: asked.slice(from, from + AT_ONCE), ...clockVariables(clocks) }
    const { data, faults } = await askPatiently({ document: SnapshotDocument, variables }, signal, () => undefined)
    if (faults[0] !== undefined) throw new Failure('INCOMPLETE', faults[0])
    for (const node of data.nodes) {
      if (node && (node.__typename === 'Stance' || node.__typename === 'Relationship')) claims.push(node)
    }
  }
  return { claims, left: new Set(ids).size - claims.length }
}
