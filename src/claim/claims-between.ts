import { cypher } from '../graph/cypher.ts'
import { rowsOf } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { RelationshipType } from '../model/vocabulary.ts'
import { arrow, type Direction } from '../relationship/relationship.ts'
import { type Claim, type ClaimEdge, claimLists, claimOf } from './claim.ts'

/** Which claims are steps from one entity to another. */
export interface Steps {
  readonly types: readonly RelationshipType[]
  readonly includeStances: boolean
  /** Seen from the one. */
  readonly direction: Direction | 'BOTH'
  readonly minConfidence: number
}

/** Two entities, by their slugs. */
export type EntityPair = readonly [one: string, other: string]

/** What joins two entities: of all that does, the most certain, and of those the newest. */
export interface Joining {
  readonly claims: readonly Claim[]
  readonly totalClaims: number
}

/** How many of the claims between two entities are read. */
export const MOST_CLAIMS = 20

/** What joins each pair that something joins, by `nameOf` it. */
export async function claimsBetween(scope: Scope, pairs: readonly EntityPair[], steps: Steps) {
  if (pairs.length === 0 || !hasSteps(steps)) return new Map<string, Joining>()
  const statement = between.fill({ hooks: { arrow: arrow(steps.direction) } }, scope.breadth)
  const given = { types: claimTypesOf(steps), minConfidence: steps.minConfidence, most: MOST_CLAIMS }
  const rows = await rowsOf(scope, statement, { keys: pairs.map(nameOf), ...given })
  const byPair = Map.groupBy(rows as unknown as readonly BetweenRow[], ({ key }) => key) // the query's columns
  return new Map(Array.from(byPair, ([key, found]) => [key, joiningOf(found)]))
}

const between = cypher('claim/between', { hooks: ['arrow'], columns: claimLists })

export const nameOf = (pair: EntityPair) => pair.join(' ')

/** The types in the graph of the claims that are steps: a stance is one between its holder and its target. */
export function claimTypesOf({ types, includeStances }: Pick<Steps, 'types' | 'includeStances'>): readonly string[] {
  return [...new Set(types), ...(includeStances ? ['TAKES_POSITION_ON'] : [])]
}

export const hasSteps = (steps: Pick<Steps, 'types' | 'includeStances'>) => claimTypesOf(steps).length > 0

interface BetweenRow extends Omit<ClaimEdge, 'cursor'> {
  readonly key: string
  readonly rank: number
  readonly total: number
}

function joiningOf(rows: readonly BetweenRow[]): Joining {
  return { claims: rows.toSorted((a, b) => a.rank - b.rank).map(claimOf), totalClaims: rows[0]?.total ?? 0 }
}
