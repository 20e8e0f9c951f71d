import { cypher, fragment } from '../../graph/cypher.ts'
import { one } from '../../graph/loader.ts'

/** How far a policy has come, from the first thought of it to its end, with what each means. */
export const policyStatuses = {
  CONSIDERED: 'It is being considered.',
  PROPOSED: 'It has been proposed.',
  AGREED: 'It has been agreed to.',
  IN_PROGRESS: 'It is being carried out.',
  IMPOSED: 'It has been imposed.',
  LIFTED: 'It has been lifted.',
  ENDED: 'It has ended, or is no longer carried out.',
} as const

export type PolicyStatus = keyof typeof policyStatuses

interface Found {
  readonly status: PolicyStatus
  /** The relationship's key; null where the policy's own end decides. */
  readonly because: string | null
}

export const statusByPolicy = one<Found>(cypher('policy/status'), () => ({}))

/** For texts that judge a policy under the clocks as the field `status` does: its status, in a list. */
export const statusesOf = fragment('statuses', 'policy')
