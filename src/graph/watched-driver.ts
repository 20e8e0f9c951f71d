import type { Driver, Session, SessionConfig } from 'neo4j-driver'
import { openSockets } from './sockets.ts'

/** A driver that is replaced by a new one where its connections are lost. */
export interface WatchedDriver {
  /** Gives `work` the driver of this moment, which is not closed before it has come to its end. */
  use<T>(work: (driver: Driver) => Promise<T>): Promise<T>
  /** The same with a session; what it has left running when `work` has come to its end is stopped. */
  inSession<T>(config: SessionConfig, work: (session: Session) => Promise<T>): Promise<T>
  /** How many bytes have come from the database. */
  heard(): number
  /** Whether there is a connection that nobody uses. */
  hasIdle(): boolean
  /** Later work gets a new driver; the old one is closed when the work with it has come to its end. */
  replace(): void
  close(): Promise<void>
}

/** How long the database may take to confirm that it has stopped a statement, in milliseconds. */
const LETTING_GO = 2_000

/**
 * In milliseconds: Neo4j 5.26 ignores a RESET that comes while it begins a transaction, for a millisecond or two after
 * RUN. The statement is then planned to its end, and its connection is taken for that long.
 */
const BEGINNING = 50

export function watchedDriver(open: () => Driver): WatchedDriver {
  const living = new Set<OneDriver>()
  const next = () => {
    const one = oneDriver(open(), () => living.delete(one))
    living.add(one)
    return one
  }
  let current = next()
  const replace = (old: OneDriver) => {
    if (old !== current) return
    current = next()
    old.retire()
  }
  return {
    use: (work) => current.use(work),
    inSession(config, work) {
      const own = current
      return own.use(async (driver) => {
        const session = driver.session(config)
        const letGo = (end?: () => void) => {
          const lose = () => {
            replace(own) // its connection would be waited for
            end?.()
          }
          const lost = setTimeout(lose, LETTING_GO).unref()
          session
            .close()
            .catch(() => undefined) // the outcome of the work is what counts
            .finally(() => {
              clearTimeout(lost)
              end?.()
            })
        }
        try {
          const result = await work(session)
          letGo()
          return result
        } catch (error) {
          const end = own.begin() // its connection is not idle yet
          setTimeout(() => letGo(end), BEGINNING)
          throw error
        }
      })
    },
    heard: () => current.heard(),
    hasIdle: () => current.hasIdle(),
    replace: () => replace(current),
    close: async () => void (await Promise.all(Array.from(living, (one) => one.close()))),
  }
}

interface OneDriver extends Pick<WatchedDriver, 'use' | 'heard' | 'hasIdle' | 'close'> {
  /** Counts as work with it until the returned function is called. */
  begin(): () => void
  /** Closes it as soon as nothing is done with it. */
  retire(): void
}

function oneDriver(driver: Driver, onClose: () => void): OneDriver {
  const sockets = openSockets()
  let [working, retired] = [0, false]
  const close = async () => {
    onClose()
    await driver.close().finally(sockets.destroy)
  }
  const closeOnceIdle = () => {
    if (retired && working === 0) close().catch(() => undefined)
  }
  const begin = () => {
    let ended = false
    working += 1
    return () => {
      if (ended) return
      ended = true
      working -= 1
      closeOnceIdle()
    }
  }
  return {
    begin,
    async use(work) {
      const end = begin()
      try {
        return await sockets.during(() => work(driver))
      } finally {
        end()
      }
    },
    heard: sockets.heard,
    hasIdle: () => sockets.count() > working,
    close,
    retire() {
      retired = true
      closeOnceIdle()
    },
  }
}
