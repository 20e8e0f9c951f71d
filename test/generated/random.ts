/** Pseudo-random numbers, the same on every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True with this probability. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /**
   * An integer below `limit`, by a power law: 0 is the most frequent. A skew of 1 gives the n-th a share of 1/n, and a
   * higher skew gives more to the first. The share falls only slowly as `limit` grows, so that hubs stay hubs.
   */
  hub(limit: number, skew?: number): number
  /** The result of `make` with this probability, otherwise null: a property that is missing. */
  maybe<T>(share: number, make: () => T): T | null
}

/** Equal seeds give equal numbers. */
export function randomOf(seed: string): Random {
  const next = mulberry32(hashOf(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)] as (typeof items)[number], // the index is in range
    hub: (limit, skew = 1.5) => Math.floor(limit ** (next() ** skew)) - 1,
    maybe: (share, make) => (next() < share ? make() : null),
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
