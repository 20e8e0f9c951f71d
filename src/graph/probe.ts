import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver'
import { statement } from './cypher.ts'
import { GraphError, graphError } from './graph-error.ts'
import { onSilence } from './silence.ts'
import { openSockets } from './sockets.ts'

export interface ProbeOptions {
  readonly open: () => Driver
  readonly database: string
  /** How many bytes have come from it over other connections. */
  readonly heard: () => number
  /** To be told that whoever was asked first said nothing at all. */
  readonly silent: () => void
}

/**
 * Has the database answer a statement over a new connection, or throws why it does not: where nothing has come for
 * `silenceMs`, too. One that has greeted is there, and gets more time for the rest: so slow is one that is busy. Comes
 * back with how many milliseconds its greeting took.
 */
export async function probe({ open, database, heard, silent }: ProbeOptions, silenceMs: number): Promise<number> {
  const driver = open()
  const sockets = openSockets()
  const over = Promise.withResolvers<void>()
  const all = () => heard() + sockets.heard()
  const fail = () => over.reject(new GraphError('UNAVAILABLE'))
  const begun = performance.now()
  let silentUntil = begun
  const stopGreeting = onSilence(all, silenceMs, () => {
    if (sockets.heard() > 0) return
    silent()
    fail()
  })
  const waiting = setInterval(() => {
    if (sockets.heard() === 0) silentUntil = performance.now()
  }, 50)
  const stopRest = onSilence(all, Math.max(silenceMs, SILENT_AFTER_GREETING), fail)
  const longest = setTimeout(over.resolve, LONGEST)
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const answer = sockets.during(() => firstAnswer(session))
    await Promise.race([answer, over.promise])
    return silentUntil - begun
  } catch (error) {
    throw graphError(error)
  } finally {
    stopGreeting()
    stopRest()
    clearInterval(waiting)
    clearTimeout(longest)
    driver
      .close()
      .catch(() => undefined)
      .finally(sockets.destroy)
  }
}

/** Of a cluster, the next member is asked where one is away: the driver has forgotten it then. */
async function firstAnswer(session: Session): Promise<void> {
  for (let away = 0; ; away += 1) {
    try {
      await session.run(ONE.text, {}, { timeout: LONGEST, metadata: { query: 'probe' } })
      return
    } catch (error) {
      const isAway = error instanceof Neo4jError && error.code === 'SessionExpired'
      if (!isAway || away >= MOST_AWAY) throw error
    }
  }
}

const MOST_AWAY = 4

const ONE = statement('connect/one')
/** In milliseconds. */
const SILENT_AFTER_GREETING = 5_000
/** In milliseconds: nobody waits longer, and a database that has not been silent is there. */
const LONGEST = 10_000
