import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../graph/cypher.ts'
import { type Graph, PROCESS, type Row } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'

/** How long somebody else may hold what a command waits for, and the database may be silent, in milliseconds. */
const PATIENCE = 30_000
const SILENCE = 60_000

export interface Watching {
  /** What is told of it: `import`. */
  readonly command: string
  readonly patienceMs?: number
  /** In milliseconds, between two looks. */
  readonly everyMs?: number
}

/**
 * Does work that writes, and gives it up where it cannot go on: a transaction of somebody else holds what it waits for,
 * and does not end, or the database has fallen silent. Neo4j itself would wait for ever. `alive` is called at each look,
 * and may end it too. What is given up writes nothing more. Throws a StartError.
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
    transaction: async (...args) => {
      gaveUp.signal.throwIfAborted()
      return graph.transaction(...args)
    },
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

/** What fails for the database fails the work too, which says why. */
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
    const rows = await inTime(graph.read(TRANSACTIONS), signal, command)
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

/** Null where that failed. */
async function inTime<T>(look: Promise<T>, signal: AbortSignal, command: string): Promise<T | null> {
  const answered = look.catch(() => null)
  const silent = isTime(SILENCE, signal).then((isSilent): null => {
    if (isSilent) throw new StartError(silence(command))
    return null
  })
  return Promise.race([answered, silent])
}

/** A transaction, as Neo4j lists it. */
interface Listed {
  readonly id: string
  readonly outer: string
  readonly about: Readonly<Record<string, unknown>>
  readonly status: string
  readonly client: string
  readonly user: string
  readonly since: string
}

/** Which transactions of this process wait for others than its own. */
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
