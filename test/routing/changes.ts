/** The members of a cluster. */
export const NAMES = ['a', 'b', 'c'] as const
export type Name = (typeof NAMES)[number]

/** What can be done to a cluster. */
export interface Changes {
  /** From now on it leads; the others refuse to write, within transactions too. */
  leader(name: Name): void
  /** Cuts its connections and takes no more; the routing table lacks it unless it has to `stay` there. */
  drop(name: Name, stays?: 'stays'): void
  /** Takes connections and says nothing any more, as a process that is stopped; the routing table lacks it. */
  freeze(name: Name): void
  /** Takes it back. */
  back(name: Name): void
  /** Who reads, by the routing table. */
  readers(...names: readonly Name[]): void
  /** Whether routing tables are given at all. */
  routers(answer: boolean): void
  /** A write is known there so many milliseconds after its commit. */
  lag(name: Name, milliseconds: number): void
}

/** The same changes, made when `wait` says so. */
export function later(changes: Changes, wait: (change: () => void) => void): Changes {
  const { leader, drop, freeze, back, readers, routers, lag } = changes
  return {
    leader: (...args) => wait(() => leader(...args)),
    drop: (...args) => wait(() => drop(...args)),
    freeze: (...args) => wait(() => freeze(...args)),
    back: (...args) => wait(() => back(...args)),
    readers: (...args) => wait(() => readers(...args)),
    routers: (...args) => wait(() => routers(...args)),
    lag: (...args) => wait(() => lag(...args)),
  }
}
