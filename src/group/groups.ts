import { cypher } from '../graph/cypher.ts'
import { of as said } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import { scoreOfStance } from '../stance/stance.ts'
import { type EntityGroupKey, entityGroupKeys, type StanceGroupKey, stanceGroupKeys, valuesOf } from './group-keys.ts'

/** Things that have the same values of all keys; a value is null where one is missing. */
export interface Group extends Edge {
  readonly values: readonly (string | null)[]
  readonly count: number
}

export interface StanceGroup extends Group {
  readonly holders: number
  /** Of the scores; null where all are MIXED. */
  readonly meanScore: number | null
  readonly standardDeviation: number | null
  readonly firstDay: string
  readonly lastDay: string
}

interface StanceGroupArgs {
  readonly by: readonly StanceGroupKey[]
  /** Whether the groups are of the stances on an entity, and not of all. */
  readonly within: boolean
}

interface EntityGroupArgs {
  readonly by: readonly EntityGroupKey[]
}

export const stanceGroups = list<StanceGroup, StanceGroupArgs>(cypher('stance/groups'), (_, { by, within }) => ({
  hooks: {
    within: (_, example) => (within ? example : ''),
    values: (thing) =>
      valuesOf(
        thing,
        by.map((key) => stanceGroupKeys[key]),
      ),
    score: (thing) => said(thing, scoreOfStance),
  },
}))

export const entityGroups = list<Group, EntityGroupArgs>(cypher('entity/groups'), (_, { by }) => ({
  hooks: {
    values: (thing) =>
      valuesOf(
        thing,
        by.map((key) => entityGroupKeys[key]),
      ),
  },
}))
