import { cypher, subquery } from '../../graph/cypher.ts'
import { one } from '../../graph/loader.ts'

/** How far a policy has come, by the act that brought it there. */
export const statusByAct = {
  CONSIDERS: 'CONSIDERED',
  PROPOSED: 'PROPOSED',
  IMPOSED: 'IMPOSED',
  LIFTED: 'LIFTED',
} as const

export type PolicyStatus = (typeof statusByAct)[keyof typeof statusByAct]

interface LatestAct {
  readonly act: keyof typeof statusByAct
}

export const latestActByPolicy = one<LatestAct>(cypher('policy/status'), () => ({}))

const statuses = Object.entries(statusByAct).map(([act, status]) => `WHEN '${act}' THEN '${status}'`)

/** For texts that judge the policy `it` under the clocks: a subquery of one row, or none. */
export const statusQuery = `CALL (it) { ${subquery('policy/status')} } RETURN CASE act ${statuses.join(' ')} END`
