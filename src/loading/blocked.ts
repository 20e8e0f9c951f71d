import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../graph/cypher.ts'
import { type Graph, PROCESS } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Row } from '../graph/statement.ts'

/** How long another transaction may block a command, and how long the database may not answer, in milliseconds. */
const PATIENCE = 30_000
const SILENCE = 60_000

export interface Watching {
  /** The name of the command, for messages. */
  readonly command: string
  readonly patienceMs?: number
  /** The interval between checks, in milliseconds. */
  readonly everyMs?: number
}

/**
 * Does work that writes, and gives up if it is blocked: another transaction holds a lock that it needs and does not
 * end, or the database no longer answers. Neo4j itself would wait forever. `alive` is called at each check, and may
 * throw to end the work too. After giving up, nothing more is written. Throws a StartError.
 */
export async function unlessBlocked<T>(
  graph: Graph,
  { command, patienceMs = PATIENCE, everyMs = 5_000 }: Watching,
  work: (graph: Graph) => Promise<T>,
  alive: () => Promise<void> = async () => undefined,
): Promise<T> {
  const given = Promise.withResolvers<never>()
  const ended = new AbortController()
  const gaveUp = new AbortController()
  const giveUp = (error: unknown) => {
    gaveUp.abort(error)
    given.reject(error)
  }
  const own: Graph = {
    ...graph,
    write: async (...args) => {
      gaveUp.signal.throwIfAborted()
      return graph.write(...args)
    },
    transaction: (transactionWork) =>
      graph.transaction(async (run) => {
        gaveUp.signal.throwIfAborted()
        const result = await transactionWork(run)
        gaveUp.signal.throwIfAborted()
        return result
      }),
  }
  void watch(graph, command, { patienceMs, everyMs, signal: ended.signal }).catch(giveUp)
  void eachTime(alive, everyMs, ended.signal).catch(giveUp)
  try {
    return await Promise.race([work(own), given.promise])
  } finally {
    ended.abort()
  }
}

interface Watch extends Required<Omit<Watching, 'command'>> {
  readonly signal: AbortSignal
}

/** Database errors are ignored here, because the work itself meets and reports them. */
async function eachTime(work: () => Promise<void>, everyMs: number, signal: AbortSignal): Promise<void> {
  while (await isTime(everyMs, signal)) {
    await work().catch((error: unknown) => {
      if (error instanceof StartError) throw error
    })
  }
}

async function watch(graph: Graph, command: string, { patienceMs, everyMs, signal }: Watch): Promise<void> {
  const since = new Map<string, number>()
  while (await isTime(everyMs, signal)) {
    const rows = await inTime(graph.write(TRANSACTIONS), signal, command) // of the leader, in a cluster
    if (rows === null) continue
    const waits = waitsIn(rows)
    for (const name of since.keys()) if (!waits.some((wait) => wait.name === name)) since.delete(name)
    for (const { name, holder } of waits) {
      const first = since.get(name) ?? Date.now()
      since.set(name, first)
      if (Date.now() - first >= patienceMs) throw new StartError(blockedBy(holder, command, Date.now() - first))
    }
  }
}

const isTime = (milliseconds: number, signal: AbortSignal) =>
  pause(milliseconds, true, { signal, ref: false }).catch(() => false)

/** Null if reading the list failed. */
async function inTime<T>(look: Promise<T>, signal: AbortSignal, command: string): Promise<T | null> {
  const answered = look.catch(() => null)
  const silent = isTime(SILENCE, signal).then((isSilent): null => {
    if (isSilent) throw new StartError(silence(command))
    return null
  })
  return Promise.race([answered, silent])
}

/** A row of Neo4j's list of transactions. */
interface Listed {
  readonly id: string
  readonly outer: string
  readonly about: Readonly<Record<string, unknown>>
  readonly status: string
  readonly client: string
  readonly user: string
  readonly since: string
}

/** The transactions of this process that wait for another process's transaction. */
function waitsIn(rows: readonly Row[]): readonly { readonly name: string; readonly holder: Holder }[] {
  const listed = rows as unknown as readonly Listed[] // its columns
  const own = new Set(listed.filter(({ about }) => about['process'] === PROCESS).map(({ id }) => id))
  for (const { id, outer } of listed) if (own.has(outer)) own.add(id)
  return listed
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, status }) => {
      const others = Array.from(status.matchAll(/[\w-]+-transaction-\d+/g), ([other]) => other)
      return others
        .filter((other) => !own.has(other))
        .map((other) => ({ name: `${id} ${other}`, holder: listed.find((one) => one.id === other) ?? { id: other } }))
    })
}

type Holder = Pick<Listed, 'id'> & Partial<Listed>

const TRANSACTIONS = statement('load-lock/transactions')

function blockedBy({ id, user, client, since }: Holder, command: string, milliseconds: number): string {
  const whose = user === undefined ? '' : `, of user ${user} at ${client || 'an address unknown'}, begun ${since},`
  return [
    `\`${command}\` was given up: for ${Math.round(milliseconds / 1000)} s it has waited for what another transaction holds.`,
    `That one, ${id}${whose} has not ended. If nobody needs it, end it in any client of Neo4j:`,
    `  TERMINATE TRANSACTION '${id}'`,
    `or restart Neo4j. Then run \`${command}\` again: it goes on.`,
  ].join('\n')
}

function silence(command: string): string {
  return `\`${command}\` was given up: the database has said nothing for ${SILENCE / 1000} s. When it answers again, run \`${command}\` again: it goes on.`
}
