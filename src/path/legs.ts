/** A sequence of slugs, all different. */
export type Way = readonly string[]

/** The ways of one leg that have a given number of hops. */
export type WaysOfLeg = (from: string, to: string, hops: number) => readonly Way[]

/** The legs that a way through several entities, in any order, can consist of: the two ends of each. */
export function legsOf(from: string, through: readonly string[], to: string): readonly (readonly [string, string])[] {
  if (through.length === 0) return [[from, to]]
  return [from, ...through].flatMap((start) =>
    [...through, to]
      .filter((end) => end !== start && !(start === from && end === to))
      .map((end) => [start, end] as const),
  )
}

/** All ways with `hops` hops from one entity through the others to the last, at most `most`. */
export function waysAlong(
  ways: WaysOfLeg,
  from: string,
  through: readonly string[],
  to: string,
  hops: number,
  most: number,
): readonly Way[] {
  const found: Way[] = []
  const walk = (way: Way, left: ReadonlySet<string>, hopsLeft: number) => {
    const here = way.at(-1) ?? from
    if (left.size === 0) return add(way, ways(here, to, hopsLeft))
    for (const next of left) {
      const others = new Set(left)
      others.delete(next)
      for (let length = 1; length < hopsLeft - others.size; length += 1) {
        for (const leg of ways(here, next, length)) {
          if (found.length >= most) return
          if (isNew(way, leg)) walk([...way, ...leg.slice(1)], others, hopsLeft - length)
        }
      }
    }
  }
  const add = (way: Way, last: readonly Way[]) => {
    for (const leg of last) {
      if (found.length >= most) return
      if (isNew(way, leg)) found.push([...way, ...leg.slice(1)])
    }
  }
  walk([from], new Set(through), hops)
  return found
}

/** Whether a leg visits only new entities, except for the one at which it starts. */
function isNew(way: Way, leg: Way): boolean {
  return leg.slice(1).every((slug) => !way.includes(slug))
}
