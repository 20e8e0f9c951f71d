import type { NativeRow, RelationshipRow, ReportRow } from './native-row.ts'
import { RowFault } from './row-fault.ts'
import { type ChainType, chains, type Store } from './store.ts'

/** The slugs to which each chain leads from a slug. */
export type Ahead = { readonly [C in ChainType]: Map<string, readonly string[]> }

/** Follows each chain from the ends of all rows, step by step. */
export async function aheadOf(rows: readonly NativeRow[], store: Store): Promise<Ahead> {
  const found = await Promise.all(
    chains.map(async (chain) => {
      const ends = rows.flatMap((row) => (isLink(row) && row.type === chain ? [row.to] : []))
      return [chain, await followed(chain, ends, store)] as const
    }),
  )
  return Object.fromEntries(found) as Ahead // has each chain
}

interface Link {
  readonly from: string
  readonly to: string
}

/**
 * Throws a RowFault if the chain would lead back to its start, directly or through others. Otherwise remembers the
 * link. `instead` is a link that the new one replaces.
 */
export function refuseCircle(ahead: Ahead, chain: ChainType, { from, to }: Link, instead?: Link): void {
  if (from === to) throw new RowFault(`${from} cannot be ${meanings[chain]} itself`)
  const links = ahead[chain]
  const reached = new Set([to])
  for (const slug of reached) {
    for (const next of links.get(slug) ?? []) if (instead?.from !== slug || instead.to !== next) reached.add(next)
  }
  if (reached.has(from))
    throw new RowFault(`${from} cannot be ${meanings[chain]} ${to}, which is ${meanings[chain]} it`)
  links.set(from, [...(links.get(from) ?? []), to])
}

const meanings: { readonly [C in ChainType]: string } = {
  REPORTED_IN: 'reported in',
  HAS_BROADER: 'within',
  PRECEDES: 'before',
}

/** Whether claims of the type form a chain; REPORTED_IN is no claim. */
export function isChain(type: string): type is Exclude<ChainType, 'REPORTED_IN'> {
  return type === 'HAS_BROADER' || type === 'PRECEDES'
}

function isLink(row: NativeRow): row is RelationshipRow | ReportRow {
  return 'to' in row
}

async function followed(
  chain: ChainType,
  slugs: readonly string[],
  store: Store,
): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (let next = [...new Set(slugs)]; next.length > 0; ) {
    const ahead = await store.ahead(chain, next)
    for (const slug of next) found.set(slug, ahead.get(slug) ?? [])
    next = [...new Set([...ahead.values()].flat())].filter((slug) => !found.has(slug))
  }
  return found
}
