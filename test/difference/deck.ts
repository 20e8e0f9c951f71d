import type { Random } from '../generated/random.ts'

/** Deals items not dealt before in preference to others. */
export interface Deck {
  deal<T>(random: Random, items: readonly T[], nameOf: (item: T) => string): T
}

export function deckOf(asked: Iterable<string>): Deck {
  const dealt = new Set(asked)
  return {
    deal(random, items, nameOf) {
      const fresh = items.filter((item) => !dealt.has(nameOf(item)))
      const item = random.pick(fresh.length > 0 && random.chance(0.85) ? fresh : items)
      dealt.add(nameOf(item))
      return item
    },
  }
}
