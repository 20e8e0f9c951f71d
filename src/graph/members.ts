/** Remembers which members of a cluster have answered, so that any of them can say where the others are. */
export interface Members {
  /** To be told who has answered, as `host:port`. */
  answered(address: string | undefined): void
  /** Whom to ask for the routing table: who answered last, then the address of the settings, then others. */
  routers(seed: string): string[]
}

/** Who answered earlier may be gone for good. */
const MOST = 5

export function members(): Members {
  const known = new Set<string>()
  return {
    answered(address) {
      if (address === undefined) return
      known.delete(address)
      known.add(address)
      const [earliest] = known
      if (known.size > MOST && earliest !== undefined) known.delete(earliest)
    },
    routers(seed) {
      const [last = seed, ...others] = [...known].toReversed()
      return [...new Set([last, seed, ...others])]
    },
  }
}
