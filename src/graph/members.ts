/** Remembers which members of a cluster have answered, so that any of them can say where the others are. */
export interface Members {
  /** To be told who has answered, as `host:port`. */
  answered(address: string | undefined): void
  /** To be told that whoever is asked first keeps silent: drivers wait for one that has frozen, and ask no other. */
  silent(): void
  /** Whom to ask for the routing table: who answered last, then the address of the settings, then others. */
  routers(seed: string): string[]
}

/** Who answered earlier may be gone for good. */
const MOST = 5

export function members(): Members {
  const known = new Set<string>()
  let silences = 0
  return {
    answered(address) {
      if (address === undefined) return
      silences = 0
      known.delete(address)
      known.add(address)
      const [earliest] = known
      if (known.size > MOST && earliest !== undefined) known.delete(earliest)
    },
    silent() {
      silences += 1
    },
    routers(seed) {
      const [last = seed, ...others] = [...known].toReversed()
      const all = [...new Set([last, seed, ...others])]
      const first = silences % all.length
      return [...all.slice(first), ...all.slice(0, first)]
    },
  }
}
