/** Numbers that look random and are the same on every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True in this share of the cases. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /**
   * A whole number below `limit` by a power law: 0 comes most often. A skew of 1 gives the n-th a share of 1/n,
   * a higher one more to the first; it fades only slowly as `limit` grows, so that hubs stay hubs.
   */
  hub(limit: number, skew?: number): number
  /** What `make` makes in this share of the cases, else null: a property that the graph lacks. */
  maybe<T>(share: number, make: () => T): T | null
}

/** Equal seeds give equal numbers. */
export function randomOf(seed: string): Random {
  const next = mulberry32(hashOf(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)] as (typeof items)[number], // the index lies within
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
