import type { Claim } from '../claim/claim.ts'
import { claimsBetween, claimTypesOf, type EntityPair, hasSteps, nameOf, type Steps } from '../claim/claims-between.ts'
import { cypher } from '../graph/cypher.ts'
import { computed, rowsOf } from '../graph/loader.ts'
import type { Kind } from '../model/vocabulary.ts'
import { ofKinds } from './neighborhood.ts'

export interface CommonArgs extends Pick<Steps, 'types' | 'includeStances'> {
  readonly of: readonly string[]
  readonly kinds: readonly Kind[]
  readonly first: number
}

/** An entity that is joined by claims to all of the given ones. */
export interface CommonNeighbor {
  readonly entity: string
  /** The claim with the highest confidence for each of the given entities, then the second of each, and so on. */
  readonly claims: readonly Claim[]
  readonly totalClaims: number
}

/** The entities with the most claims come first. */
export const commonNeighborsByArgs = computed<CommonArgs, readonly CommonNeighbor[]>(
  'common neighbors',
  async (scope, args) => {
    if (!hasSteps(args)) return []
    const { of, kinds, first: limit } = args
    const hooks = {
      types: () => claimTypesOf(args).join('|'),
      kinds: (node = '') => ` AND ${ofKinds(node)}`,
    }
    const found = await rowsOf(scope, common.fill({ hooks }), { of, kinds, limit })
    const entities = found.map(({ slug }) => String(slug))
    const pairs = entities.flatMap((entity) => of.map((one): EntityPair => [one, entity]))
    const joinings = await claimsBetween(scope, pairs, { ...args, direction: 'BOTH', minConfidence: 0 })
    return entities.map((entity) => {
      const sides = of.flatMap((one) => joinings.get(nameOf([one, entity])) ?? [])
      return {
        entity,
        claims: inTurns(sides.map(({ claims }) => claims)),
        totalClaims: sides.reduce((sum, { totalClaims }) => sum + totalClaims, 0),
      }
    })
  },
)

const common = cypher('neighborhood/common', { hooks: ['types', 'kinds'] })

function inTurns(lists: readonly (readonly Claim[])[]): readonly Claim[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat()
}
