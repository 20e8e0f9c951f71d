import neo4j, { type Driver } from 'neo4j-driver'
import { GraphError, graphError } from './graph-error.ts'
import { onSilence } from './silence.ts'
import { openSockets } from './sockets.ts'

export interface ProbeOptions {
  readonly open: () => Driver
  readonly database: string
  /** How long nothing may come from the database, in milliseconds. */
  readonly silenceMs: number
  /** How many bytes have come from it over other connections. */
  readonly heard: () => number
}

/**
 * Has the database answer a statement over a new connection, or throws why it does not. One that is slow is there as
 * long as something comes from it.
 */
export async function probe({ open, database, silenceMs, heard }: ProbeOptions): Promise<void> {
  const driver = open()
  const sockets = openSockets()
  const over = Promise.withResolvers<void>()
  const stop = onSilence(
    () => heard() + sockets.heard(),
    silenceMs,
    () => over.reject(new GraphError('UNAVAILABLE')),
  )
  const longest = setTimeout(over.resolve, LONGEST)
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const settings = { timeout: LONGEST, metadata: { query: 'probe' } }
  try {
    const answer = sockets.during(() => session.run('RETURN 1 AS one', {}, settings))
    await Promise.race([answer, over.promise])
  } catch (error) {
    throw graphError(error)
  } finally {
    stop()
    clearTimeout(longest)
    driver
      .close()
      .catch(() => undefined)
      .finally(sockets.destroy)
  }
}

/** In milliseconds: nobody waits longer, and a database that has not been silent is there. */
const LONGEST = 5_000
