/** How long a database may say nothing, in milliseconds, before it is gone: one that is busy greets late. */
export interface GreetingPatience {
  now(): number
  /** While it is gone. */
  ofGone(): number
  /** To be told how long a greeting took, and when a database that was gone is back. */
  greeted(took: number): void
  back(): void
}

/** So many times its slowest greeting of late. */
const TIMES = 4
const LONGEST = 6_000
/**
 * More time from the outset gets one that is gone, one that has just come back and plans all anew for everybody at once,
 * and one of which nothing is known yet, as this process has only begun.
 */
const LENIENCE = 2
/** What counts as of late, in milliseconds. */
const LATELY = 30_000

export function greetingPatience(standard: number): GreetingPatience {
  const long = LENIENCE * standard
  let [slowest, slowestAt, backAt] = [0, 0, Date.now()]
  const isLate = (moment: number) => Date.now() - moment > LATELY
  return {
    now() {
      const least = isLate(backAt) ? standard : long
      return Math.max(least, isLate(slowestAt) ? 0 : Math.min(TIMES * slowest, LONGEST))
    },
    ofGone: () => long,
    greeted(took) {
      if (took < slowest && !isLate(slowestAt)) return
      slowest = took
      slowestAt = Date.now()
    },
    back() {
      backAt = Date.now()
    },
  }
}
