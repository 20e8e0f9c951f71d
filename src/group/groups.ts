import { cypher } from '../graph/cypher.ts'
import { type Edge, list } from '../graph/loader.ts'
import { type EntityGroupKey, entityGroupKeys, groupHooks } from './group-keys.ts'

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
  /** Null where a begin is open at its end. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

interface EntityGroupArgs {
  readonly by: readonly EntityGroupKey[]
}

export const entityGroups = list<Group, EntityGroupArgs, 'grouped' | 'keys'>(
  cypher('entity/groups', { hooks: ['grouped', 'keys'] }),
  ({ by }) => ({ hooks: groupHooks(by.map((key) => entityGroupKeys[key])) }),
)
