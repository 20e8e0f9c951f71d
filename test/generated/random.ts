/** Random draws, from which all generated graphs and questions are made. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True with this probability. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** Up to `most` of the items, each once, in any order. */
  some<T>(items: readonly T[], most: number): readonly T[]
  /**
   * An integer below `limit`, by a power law: 0 is the most frequent. A skew of 1 gives the n-th a share of 1/n, and a
   * higher skew gives more to the first. The share falls only slowly as `limit` grows, so that hubs stay hubs.
   */
  hub(limit: number, skew?: number): number
  /** The result of `make` with this probability, otherwise null: a property that is missing. */
  maybe<T>(share: number, make: () => T): T | null
}

/** Equal seeds give equal draws. */
export function randomOf(seed: string | number): Random {
  const next = mulberry32(hashOf(String(seed)))
  return randomFrom((limit) => Math.floor(next() * limit))
}

/** All draws, made from one sort. */
export function randomFrom(below: Random['below']): Random {
  const next = () => below(2 ** 32) / 2 ** 32
  const chance = (share: number) => next() < share
  const pick = <T>(items: readonly T[]) => items[below(items.length)] as T // the index is in range
  return {
    below,
    chance,
    pick,
    some: (items, most) => [...new Set(Array.from({ length: below(most + 1) }, () => pick(items)))],
    hub: (limit, skew = 1.5) => Math.floor(limit ** (next() ** skew)) - 1,
    maybe: (share, make) => (chance(share) ? make() : null),
  }
}

function mulberry32(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
