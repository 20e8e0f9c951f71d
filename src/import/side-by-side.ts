export interface SideBySide {
  /** Comes back when the work has begun, which waits for one of the others to end; throws what one of them threw. */
  begin(work: () => Promise<void>): Promise<void>
  /** Waits for all of them; throws what one of them threw. */
  end(): Promise<void>
}

/** Does so many works at once. After one has failed none begins. */
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
