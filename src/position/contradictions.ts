import { cypher, fragment } from '../graph/cypher.ts'
import { type Filter, filterHooks } from '../graph/list.ts'
import { answer, type Edge, type Load, one } from '../graph/loader.ts'
import type { Slice } from '../graph/page.ts'
import { pauseIfLong } from '../graph/rounds.ts'
import type { Scope } from '../graph/scope.ts'
import { isWide, type Reading, readingParams } from './basis.ts'
import { keepPairsOf } from './comparisons.ts'
import { type Near, type OpposedPair, opposedPairs, type SidedHolder } from './contradiction-pairs.ts'
import { listWithLess } from './less-evidence.ts'
import { nearTargets } from './near-targets.ts'
import { looksAtAll, saidAnywhere } from './said.ts'

/** Two positions of one holder, a slug, that contradict each other. */
export interface Contradiction extends OpposedPair, Edge {
  readonly holder: string
}

export interface ContradictionArgs {
  readonly reading: Reading
  /** The largest number of relationships between the two targets. */
  readonly apart: number
}

/**
 * By the slugs of holder and stances. One statement reads what takes a side, one what is joined; the pairs are made
 * here, holder by holder until a page is full, for they are more than all that was read.
 */
export const contradictions = listWithLess<Contradiction, ContradictionArgs>(
  'contradictions',
  "fewer stances by 'where'",
  {
    slices: (scope) => ({ load: async (load) => sliceOf(scope, await comparedIn(scope, load), load.slice) }),
    total: (scope) => ({ load: async (load) => countOf(scope, await comparedIn(scope, load)) }),
  },
)

/** The relationships, by key, that lead from one entity to another, by the slugs of both with a space between. */
export const wayByEnds = one<{ readonly via: readonly string[] }>(cypher('position/way'), () => ({}))

interface Sided {
  readonly filter: Filter | null
  readonly reading: Reading
}

const sidedHolders = answer<SidedHolder, Sided, 'actors' | 'sided' | 'shown'>(
  cypher('position/sides', { hooks: ['actors', 'sided', 'shown'] }),
  ({ filter, reading }) => ({
    params: { ...filter?.params, ...readingParams(reading) },
    hooks: {
      ...filterHooks(filter),
      actors: () => (isOfAll({ filter, reading }) ? null : ''),
      sided: () => (isOfAll({ filter, reading }) ? null : sidedBy({ filter, reading })),
      shown: () => (isWide(reading) ? SHOWN : null),
    },
  }),
)

const isOfAll = ({ filter, reading }: Sided) => looksAtAll(filter) && !isWide(reading)

const sided = fragment('sided', 'positions')

function sidedBy({ filter, reading }: Sided): string {
  const positions = saidAnywhere(reading, { where: filter?.text ?? 'true', named: TIMES })
  return sided({ ...filterHooks(filter), positions: () => positions })
}

/** Properties that are read of each position, beside holder and target. */
const TIMES = 'it.validTo it.ended it.latestToDay'

/** The evidence of a position, and a name made of it that no other position has. */
const SHOWN =
  "slug: reduce(name = it.because[0], key IN it.because[1..] | name + '+' + key), basis: it.basis, because: it.because"

interface Compared {
  readonly holders: readonly SidedHolder[]
  readonly near: Near
}

async function comparedIn(scope: Scope, { args, selection }: Load<ContradictionArgs>): Promise<Compared> {
  const holders = await sidedHolders(scope).load({ filter: selection.filter, reading: args.reading })
  return { holders: holders.toSorted(byHolder), near: await nearTargets(scope, holders, args.apart) }
}

const byHolder = (one: SidedHolder, other: SidedHolder) => (one.holder < other.holder ? -1 : 1)

async function sliceOf(scope: Scope, { holders, near }: Compared, { after, before, limit, fromEnd }: Slice) {
  const [first, last] = [after, before].map((place) => place?.split(' ')[0])
  const within = holders.filter(({ holder }) => !(first && holder < first) && !(last && holder > last))
  const rows: Contradiction[] = []
  for await (const { holder, pairs } of pairsOf(scope, { holders: within, near }, fromEnd)) {
    for (const pair of pairs) {
      const cursor = `${holder} ${pair.a.slug} ${pair.b.slug}`
      if (!(after && cursor < after) && !(before && cursor > before)) rows.push({ ...pair, holder, cursor })
    }
    if (rows.length >= limit) break
  }
  const page = rows.slice(0, limit)
  return fromEnd ? page.reverse() : page
}

async function countOf(scope: Scope, compared: Compared): Promise<number> {
  let count = 0
  for await (const { pairs } of pairsOf(scope, compared, false)) count += pairs.length
  return count
}

/** The pairs of one holder after another, one position after another. */
async function* pairsOf(scope: Scope, { holders, near }: Compared, fromEnd: boolean) {
  const compare = (stances: number) => keepPairsOf('stances', scope, stances, "Ask of fewer stances by 'where'")
  for (const sided of fromEnd ? holders.toReversed() : holders) {
    for (const pairs of opposedPairs(sided, near, fromEnd, compare)) {
      await pauseIfLong(scope)
      if (pairs.length > 0) yield { holder: sided.holder, pairs }
    }
  }
}
