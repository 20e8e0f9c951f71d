import type { Code } from '../codes.ts'
import { type Clocks, visible } from '../graph/clocks.ts'
import { cypher } from '../graph/cypher.ts'
import { type Edge, list } from '../graph/loader.ts'
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

export const stanceChanges = list<StanceChange, { readonly clock: Clock }>(
  cypher('position/changes'),
  (_, { clock }) => ({
    hooks: {
      standing,
      gone: () => (clock === 'VALID' ? "'ENDED'" : "'RETRACTED'"),
      moments: (s) => {
        const [before, after] = MOMENTS.map((moment) => at(moment, visible(s)))
        return `[m IN ['before', 'after'] WHERE CASE m WHEN 'before' THEN ${before} ELSE ${after} END]`
      },
    },
  }),
)

const MOMENTS = ['since', 'until'] as const

/** The parameters of two moments. */
export function momentParams(since: Clocks, until: Clocks): Readonly<Record<string, string>> {
  const entries = Object.entries({ since, until }).flatMap(([moment, { validFrom, validTo, knownAt }]) =>
    Object.entries({ validFrom, validTo, knownAt }).map(([name, value]) => [`${moment}_${name}`, value]),
  )
  return Object.fromEntries(entries)
}

const at = (moment: (typeof MOMENTS)[number], text: string) => text.replace(/\$(\w+)/g, `$$${moment}_$1`)
