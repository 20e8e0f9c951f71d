export interface SideBySide {
  /** Resolves when the work has begun, which may have to wait for another to end. Throws what another work threw. */
  begin(work: () => Promise<void>): Promise<void>
  /** Waits for all of them. Throws what one of them threw. */
  end(): Promise<void>
}

/** Runs up to `most` works in parallel. After one has failed, no other begins. */
export function sideBySide(most: number): SideBySide {
  const running = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | null = null
  return {
    async begin(work) {
      while (running.size >= most) await Promise.race(running)
      if (failure) throw failure.error
      const one: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= { error }
        })
        .finally(() => running.delete(one))
      running.add(one)
    },
    async end() {
      await Promise.all(running)
      if (failure) throw failure.error
    },
  }
}
