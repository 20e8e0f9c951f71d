import { cypher } from '../graph/cypher.ts'
import { type Edge, list } from '../graph/loader.ts'
import { type EntityGroupKey, entityGroupKeys, groupHooks, type StanceGroupKey, stanceGroupKeys } from './group-keys.ts'

/** Members with the same values of all keys; a missing value is null. */
export interface Group extends Edge {
  readonly values: readonly (string | null)[]
  readonly count: number
}

export interface StanceGroup extends Group {
  readonly holders: number
  /** The mean and standard deviation of the scores; null if all positions are MIXED. */
  readonly meanScore: number | null
  readonly standardDeviation: number | null
  readonly firstDay: string
  readonly lastDay: string
}

interface StanceGroupArgs {
  readonly by: readonly StanceGroupKey[]
  /** Whether only the stances on one entity are grouped, or all. */
  readonly within: boolean
}

interface EntityGroupArgs {
  readonly by: readonly EntityGroupKey[]
}

export const stanceGroups = list<StanceGroup, StanceGroupArgs, 'within' | 'grouped' | 'keys'>(
  cypher('stance/groups', { hooks: ['within', 'grouped', 'keys'] }),
  ({ by, within }) => ({
    hooks: { within: () => (within ? null : ''), ...groupHooks(by.map((key) => stanceGroupKeys[key])) },
  }),
)

export const entityGroups = list<Group, EntityGroupArgs, 'grouped' | 'keys'>(
  cypher('entity/groups', { hooks: ['grouped', 'keys'] }),
  ({ by }) => ({ hooks: groupHooks(by.map((key) => entityGroupKeys[key])) }),
)
