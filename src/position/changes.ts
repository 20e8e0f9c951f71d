import type { ComposedFilter } from '../filter/compose-where.ts'
import { clockHooks, cypher } from '../graph/cypher.ts'
import { EVERYTHING, type Filter, searchedIn } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import type { Params } from '../graph/statement.ts'
import type { Code } from '../model/codes.ts'
import { type Clocks, visible } from '../time/clocks.ts'
import { isWide, type Reading, readingParams } from './basis.ts'
import { listWithLess } from './less-evidence.ts'
import { looksAtAll, rests, saidAnywhere, standing, whose } from './said.ts'
import type { StandRow } from './stand.ts'

export type Change = 'NEW' | 'STRONGER' | 'WEAKER' | 'FLIPPED' | 'ENDED' | 'RETRACTED'

/** A change of a position. Holder and target are slugs. */
export interface StanceChange extends Edge {
  readonly change: Change
  readonly holder: string
  readonly target: string
  readonly audience: Code<'Audience'>
  /** The positions at the two moments. */
  readonly before: StandRow | null
  readonly after: StandRow | null
}

/** Which clock is moved. It decides what a position that is gone is called. */
export type Clock = 'VALID' | 'KNOWN'

/** The filter of the positions, composed for each of the two moments. */
interface ChangesArgs {
  readonly reading: Reading
  readonly clock: Clock
  readonly before: Filter
  readonly after: Filter
  readonly clocks: Params
}

type Moment = 'before' | 'after'

type Hook = 'changed' | 'all' | 'stored' | 'gone' | 'standing' | 'rests'

const changes = list<StanceChange, ChangesArgs, Hook, MomentHook>(
  cypher('position/changes', {
    hooks: ['changed', 'all', 'stored', 'gone', 'standing', 'rests'],
    each: ['at', 'notAtOther', 'moment', 'positions', 'whose'],
  }),
  ({ clock, reading, before, after, clocks }) => ({
    params: { ...clocks, ...readingParams(reading), ...before.params, ...after.params },
    hooks: {
      searched: searchedIn([...before.searches, ...after.searches]),
      ...changedHooks(reading, before),
      gone: () => (clock === 'VALID' ? "'ENDED'" : "'RETRACTED'"),
      standing: () => standing(reading),
      rests: () => rests(reading),
    },
    each: [
      judgedAt(['before', before], ['after', after], reading),
      judgedAt(['after', after], ['before', before], reading),
    ],
  }),
)

export const stanceChanges = listWithLess(
  'stanceChanges',
  "less time between 'since' and 'until', for fewer stances by 'where'",
  changes,
)

/**
 * Stances are read on what something is seen of at one of the moments alone; the evidence of a wide reading is read of
 * everything. Where all stances are looked at, an index has what is asked of them.
 */
function changedHooks(reading: Reading, filter: Filter) {
  const ofAll = () => (looksAtAll(filter) ? null : '')
  return { changed: () => (isWide(reading) ? '' : null), all: ofAll, stored: ofAll }
}

type MomentHook = 'at' | 'notAtOther' | 'moment' | 'positions' | 'whose'

const prefixOf = (moment: Moment) => `${moment}_`

type Judging = readonly [moment: Moment, filter: Filter]

function judgedAt([moment, filter]: Judging, [other, filterAtOther]: Judging, reading: Reading) {
  const clocks = clockHooks(prefixOf(moment))
  const { text } = filter
  return {
    at: (it = '') => ` AND ${visible(it, prefixOf(moment))} AND (${text})`,
    notAtOther: (it = '') => ` AND NOT coalesce(${visible(it, prefixOf(other))} AND (${filterAtOther.text}), false)`,
    moment: () => `'${moment}'`,
    positions: () => saidAnywhere(reading, { where: text, clocks }),
    whose: (it = '') => whose(reading, it),
  }
}

/** The load of changes between two moments, with the filter composed for each. */
export function changesLoad(
  clock: Clock,
  reading: Reading,
  filter: ComposedFilter | null,
  moments: Readonly<Record<Moment, Clocks>>,
) {
  const at = (moment: Moment) => filter?.at(prefixOf(moment)) ?? EVERYTHING
  const names = ['before', 'after'] as const
  const clocks = names.flatMap((moment) =>
    Object.entries(moments[moment]).map(([name, value]) => [`${prefixOf(moment)}${name}`, value]),
  )
  const args = { clock, reading, before: at('before'), after: at('after'), clocks: Object.fromEntries(clocks) }
  return { args, selection: { filter: null, order: null } }
}
