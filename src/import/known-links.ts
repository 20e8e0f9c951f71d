import { isChain } from './circles.ts'
import type { ChainType, Changes } from './store.ts'

/** Where chains lead from the slugs that an import has asked about, up to date with what it writes. */
export interface KnownLinks {
  /** For each of these slugs of which that is known, the slugs to which the chain leads. */
  of(chain: ChainType, slugs: readonly string[]): Links
  /** Remembers what was read of some slugs, and returns it for each of them. */
  learn(chain: ChainType, slugs: readonly string[], found: Links): Links
  /** Follows changes that begin to be written. What a retraction leaves is not known. */
  follow(changes: Changes): void
}

type Links = ReadonlyMap<string, readonly string[]>

/** With more slugs, some are read again. */
const MOST_KNOWN = 1_000_000

export function knownLinks(): KnownLinks {
  const links: { readonly [C in ChainType]: Map<string, readonly string[]> } = {
    REPORTED_IN: new Map(),
    HAS_BROADER: new Map(),
    PRECEDES: new Map(),
  }
  const add = (chain: ChainType, from: string, to: string) => {
    const known = links[chain].get(from)
    if (known) links[chain].set(from, [...known, to])
  }
  return {
    of(chain, slugs) {
      const known = new Map<string, readonly string[]>()
      for (const slug of slugs) {
        const others = links[chain].get(slug)
        if (others) known.set(slug, others)
      }
      return known
    },
    learn(chain, slugs, found) {
      const learnt = new Map(slugs.map((slug) => [slug, found.get(slug) ?? []]))
      if (links[chain].size > MOST_KNOWN) links[chain].clear()
      for (const [slug, others] of learnt) links[chain].set(slug, others)
      return learnt
    },
    follow({ reports, claims, retractions }) {
      for (const { from, to } of reports) add('REPORTED_IN', from, to)
      for (const { type, ends, properties } of claims) {
        const { from, to } = ends
        if (isChain(type) && from && to && properties['retractedAt'] === undefined) add(type, from, to)
      }
      for (const { type, ends } of retractions) if (isChain(type)) links[type].delete(ends['from'] ?? '')
    },
  }
}
