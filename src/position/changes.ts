import type { ComposedFilter } from '../filter/compose-where.ts'
import { cypher } from '../graph/cypher.ts'
import type { Params } from '../graph/graph.ts'
import { EVERYTHING, type Filter, searchedIn } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import type { Code } from '../model/codes.ts'
import { type Clocks, visible } from '../time/clocks.ts'
import type { Position } from './matrix.ts'

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

/** What is asked of the stances whose changes are asked for, as it is judged at each moment. */
interface ChangesArgs {
  readonly clock: Clock
  readonly before: Filter
  readonly after: Filter
  readonly clocks: Params
}

type Moment = 'before' | 'after'

export const stanceChanges = list<StanceChange, ChangesArgs, 'gone', 'at' | 'moment'>(
  cypher('position/changes', { hooks: ['gone'], each: ['at', 'moment'] }),
  ({ clock, before, after, clocks }) => ({
    params: { ...clocks, ...before.params, ...after.params },
    hooks: {
      searched: searchedIn([...before.searches, ...after.searches]),
      gone: () => (clock === 'VALID' ? "'ENDED'" : "'RETRACTED'"),
    },
    each: [judgedAt('before', before), judgedAt('after', after)],
  }),
)

const prefixOf = (moment: Moment) => `${moment}_`

function judgedAt(moment: Moment, { text }: Filter) {
  return {
    at: (it = '') => ` AND ${visible(it, prefixOf(moment))} AND (${text})`,
    moment: () => `'${moment}'`,
  }
}

/** What a filter asks, at the two moments. */
export function changesLoad(clock: Clock, filter: ComposedFilter | null, moments: Readonly<Record<Moment, Clocks>>) {
  const at = (moment: Moment) => filter?.at(prefixOf(moment)) ?? EVERYTHING
  const names = ['before', 'after'] as const
  const clocks = names.flatMap((moment) =>
    Object.entries(moments[moment]).map(([name, value]) => [`${prefixOf(moment)}${name}`, value]),
  )
  const args = { clock, before: at('before'), after: at('after'), clocks: Object.fromEntries(clocks) }
  return { args, selection: { filter: null, order: null } }
}
