import { fragment } from '../graph/cypher.ts'

// Where a statement reads of stances only what an index has: in place of `MATCH (it:Stance) WHERE`.

const all = fragment('all-stances')
const on = fragment('stances-on')

/** All stances, or those of a holder. */
export const allFromIndex = () => all({})

/** Those on a target. */
export const onFromIndex = () => on({})
