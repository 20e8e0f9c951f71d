import { cypher } from '../graph/cypher.ts'
import { answer } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import { keepPairsOf } from './comparisons.ts'
import type { Near, SidedHolder } from './contradiction-pairs.ts'

/** An entity with what relationships join to it. */
interface Joined {
  readonly end: string
  readonly others: readonly string[]
  /** Those of `others` that join nearly everything: sources, countries and topics. */
  readonly wide: readonly string[]
}

/**
 * For a target of public stances, finds the targets of private ones that a relationship joins to it; if `apart` is 2, also
 * those that two relationships join, through an entity that is not a source, a country or a topic. One statement reads
 * what is joined.
 */
export async function nearTargets(scope: Scope, holders: readonly SidedHolder[], apart: number): Promise<Near> {
  const [open, hidden] = [targetsOf(holders, 'PUBLIC'), targetsOf(holders, 'PRIVATE')]
  const asked = apart === 1 ? { ends: [...open], others: [...hidden] } : { ends: [...open.union(hidden)], others: null }
  const rows = await joined(scope).load(asked)
  const around = new Map(rows.map(({ end, others }) => [end, new Set(others)]))
  const joinedTo = (target: string) => around.get(target) ?? NOTHING
  if (apart === 1) return (target, targets) => joinedTo(target).intersection(targets)
  const passable = new Map(rows.map(({ end, others, wide }) => [end, new Set(others).difference(new Set(wide))]))
  const ways = (target: string) => passable.get(target) ?? NOTHING
  return (target, targets) => {
    keepPairsOf('targets', scope, targets.size, "Ask of fewer stances by 'where', or with 'apart: 1'")
    const [direct, onward] = [joinedTo(target), ways(target)]
    return targets.keys().filter((it) => it !== target && (direct.has(it) || !onward.isDisjointFrom(ways(it))))
  }
}

const joined = answer<Joined, { readonly ends: readonly string[]; readonly others: readonly string[] | null }>(
  cypher('position/joined'),
  (params) => ({ params }),
)

const NOTHING: ReadonlySet<string> = new Set()

function targetsOf(holders: readonly SidedHolder[], audience: string): ReadonlySet<string> {
  const stances = holders.flatMap((holder) => holder.stances.filter((stance) => stance.audience === audience))
  return new Set(stances.map(({ target }) => target))
}
