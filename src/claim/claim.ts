import type DataLoader from 'dataloader'
import { encodeGlobalId } from '../global-id.ts'
import { cypher } from '../graph/cypher.ts'
import { goneMeanwhile } from '../graph/graph-error.ts'
import { type Edge, list } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import { keyOf, type Relationship, relationshipById, relationshipColumns } from '../relationship/relationship.ts'
import { type Stance, stanceBySlug, stanceColumns } from '../stance/stance.ts'
import { seeEnds, withEnds } from './ends.ts'

/** What the graph asserts: a stance or a relationship. */
export type Claim = Stance | Relationship

/** Columns for either sort of claim; those of the one that it is not are null. */
export interface ClaimEdge extends Edge {
  readonly stance: Stance | { readonly __typename: null }
  readonly relationship: Relationship | { readonly __typename: null }
}

export function claimOf({ stance, relationship }: Omit<ClaimEdge, 'cursor'>): Claim {
  if (stance.__typename !== null) return stance
  if (relationship.__typename !== null) return relationship
  throw goneMeanwhile()
}

/** Columns of which those of one list are null. */
export const claimLists = { stance: stanceColumns, relationship: relationshipColumns }

/** The same, with the ends of each. */
export const claimListsWithEnds = {
  stance: withEnds(stanceColumns, 'holder', 'principal', 'target'),
  relationship: withEnds(relationshipColumns, 'from', 'to'),
}

export function seeEndsOf(scope: Scope, { stance, relationship }: Omit<ClaimEdge, 'cursor'>): void {
  for (const claim of [stance, relationship]) if (claim.__typename !== null) seeEnds(scope, claim)
}

const bySource = { columns: claimListsWithEnds }

/** Everything that a source supports, newest first. A computed order: each page costs what all the claims cost. */
export const claimsBySource = list<ClaimEdge>(cypher('claim/by-source', bySource), () => ({}), { see: seeEndsOf })

/** The same in the order of the places that they cite in it. */
export const claimsByLocator = list<ClaimEdge>(cypher('claim/by-locator', bySource), () => ({}), { see: seeEndsOf })

/** All versions of a claim, oldest first, whatever the clocks. */
export async function versionsOf(scope: Scope, claim: Claim): Promise<readonly Claim[]> {
  const loader = loaderOf(scope, claim)
  const own = keyOfClaim(claim)
  loader.prime(own, claim) // it need not be asked for, yet comes with the others
  const versions = await Promise.all((claim.versions ?? [own]).map((key) => loader.load(key)))
  return versions.filter((version) => version !== null)
}

/** The version that took a claim's place, or null. */
export async function successorOf(scope: Scope, claim: Claim): Promise<Claim | null> {
  const next = claim.versions?.[claim.versions.indexOf(keyOfClaim(claim)) + 1]
  return next === undefined ? null : loaderOf(scope, claim).load(next)
}

/** The global id of a claim. */
export const idOf = (claim: Claim) => encodeGlobalId(claim.__typename, keyOfClaim(claim))

const keyOfClaim = (claim: Claim) => (claim.__typename === 'Stance' ? claim.slug : keyOf(claim))

function loaderOf(scope: Scope, claim: Claim): DataLoader<string, Claim | null> {
  return claim.__typename === 'Stance' ? stanceBySlug(scope) : relationshipById(scope)
}

/** The visible claims among these keys, in the order of the keys. The key of a stance is its slug; of a relationship, TYPE:id. */
export async function claimsIn(scope: Scope, keys: readonly string[]): Promise<readonly Claim[]> {
  const load = (key: string): Promise<Claim | null> =>
    key.includes(':') ? relationshipById(scope).load(key) : stanceBySlug(scope).load(key)
  const found = await Promise.all(keys.map(load))
  return found.filter((claim) => claim !== null)
}
