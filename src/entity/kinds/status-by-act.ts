/** How far a policy has come, by the act that brought it there. */
export const statusByAct = {
  CONSIDERS: 'CONSIDERED',
  PROPOSED: 'PROPOSED',
  IMPOSED: 'IMPOSED',
  LIFTED: 'LIFTED',
} as const

export type PolicyStatus = (typeof statusByAct)[keyof typeof statusByAct]

const cases = Object.entries(statusByAct).map(([act, status]) => `WHEN '${act}' THEN '${status}'`)

/** The status of a policy by the act, in Cypher. */
export const statusOf = (act: string) => `CASE ${act} ${cases.join(' ')} END`
