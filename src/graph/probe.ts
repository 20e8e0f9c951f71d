import neo4j, { type Driver } from 'neo4j-driver'
import { graphError, isUnavailable } from './graph-error.ts'
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
 * Whether the database answers a statement over a new connection. One that refuses it is there only if it refuses for a
 * reason that is ours; one that is slow is there as long as something comes from it.
 */
export async function probe({ open, database, silenceMs, heard }: ProbeOptions): Promise<boolean> {
  const driver = open()
  const sockets = openSockets()
  const verdict = Promise.withResolvers<boolean>()
  const stop = onSilence(
    () => heard() + sockets.heard(),
    silenceMs,
    () => verdict.resolve(false),
  )
  const longest = setTimeout(() => verdict.resolve(true), LONGEST)
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  sockets
    .during(() => session.run('RETURN 1 AS one', {}, { timeout: LONGEST, metadata: { query: 'probe' } }))
    .then(
      () => verdict.resolve(true),
      (error: unknown) => verdict.resolve(!isUnavailable(graphError(error))),
    )
  try {
    return await verdict.promise
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
