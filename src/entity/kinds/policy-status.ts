import { cypher, fragment } from '../../graph/cypher.ts'
import { one } from '../../graph/loader.ts'
import type { statusByAct } from './status-by-act.ts'

interface LatestAct {
  readonly act: keyof typeof statusByAct
}

export const latestActByPolicy = one<LatestAct>(cypher('policy/status'), () => ({}))

/** For texts that judge a policy under the clocks as the field `status` does: its status, in a list. */
export const statusesOf = fragment('statuses', 'policy')
