export interface FirstOf<T> {
  take(one: T): void
  /** In their order. */
  all(): readonly T[]
}

/** Of all that it is given, in any order, the first few; it never holds many more. */
export function firstOf<T>(few: number, compare: (one: T, other: T) => number): FirstOf<T> {
  let kept: T[] = []
  let last: T | undefined
  let added = 0
  const sort = () => {
    kept = kept.sort(compare).slice(0, few)
    last = kept.length === few ? kept.at(-1) : undefined
    added = 0
  }
  return {
    take(one) {
      if (last !== undefined && compare(one, last) >= 0) return
      kept.push(one)
      added += 1
      if (added === AT_ONCE) sort()
    },
    all() {
      sort()
      return kept
    },
  }
}

/** How many are sorted in at once, which takes a few milliseconds. */
const AT_ONCE = 5_000
