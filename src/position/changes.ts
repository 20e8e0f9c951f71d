import { cypher } from '../graph/cypher.ts'
import { type Filter, of as said } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import type { Code } from '../model/codes.ts'
import { type Clocks, visible } from '../time/clocks.ts'
import type { Position } from './matrix.ts'
import { standing } from './standing.ts'

export type Change = 'NEW' | 'STRONGER' | 'WEAKER' | 'FLIPPED' | 'ENDED' | 'RETRACTED'

/** What stood at a moment. */
export type Side = Omit<Position, 'holder' | 'target'>

/** What became of a position. Holder and target are slugs. */
export interface StanceChange extends Edge {
  readonly change: Change
  readonly holder: string
  readonly target: string
  readonly audience: Code<'Audience'>
  readonly before: Side | null
  readonly after: Side | null
}

/** Which clock is moved, and so what becomes of what is gone. */
export type Clock = 'VALID' | 'KNOWN'

interface ChangesArgs {
  readonly clock: Clock
  /** What is asked of a stance, as it is judged at each moment. */
  readonly before: string
  readonly after: string
}

export const stanceChanges = list<StanceChange, ChangesArgs>(cypher('position/changes'), (_, { clock, ...asked }) => ({
  hooks: {
    standing,
    gone: () => (clock === 'VALID' ? "'ENDED'" : "'RETRACTED'"),
    at: (moment) => {
      const isAsked = moment === 'after' ? asked.after : asked.before
      return ` AND ${at(moment, visible('s'))} AND (${said('s', isAsked)})`
    },
  },
  branches: [{}, { before: 'after' }],
}))

/** What is asked of the stances whose changes are asked for: everything in it is judged at each of the two moments. */
export function changesLoad(
  clock: Clock,
  filter: Filter,
  moments: { readonly before: Clocks; readonly after: Clocks },
) {
  const judgedAt = (moment: keyof typeof moments) => ({
    text: at(moment, filter.text),
    searches: filter.searches.map((search) => at(moment, search)),
    params: Object.fromEntries(Object.entries(moments[moment]).map(([name, value]) => [`${moment}_${name}`, value])),
  })
  const [before, after] = [judgedAt('before'), judgedAt('after')]
  const params = { ...filter.params, ...before.params, ...after.params }
  return {
    args: { clock, before: before.text, after: after.text },
    selection: { filter: { text: '', params, searches: [...before.searches, ...after.searches] }, order: null },
  }
}

/** A text under the clocks of a moment, and with what is found under them. */
const at = (moment: string, text: string) =>
  text.replace(/\$(validFrom|validTo|knownAt|over)\b/g, `$$${moment}_$1`).replace(/\b(found\d+)\b/g, `${moment}_$1`)
