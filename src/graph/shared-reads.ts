import { leaving } from './deadline.ts'
import type { ReadableGraph } from './graph.ts'
import { GraphError } from './graph-error.ts'
import { type Reader, reader, type SharedRead } from './reader.ts'
import type { SharedRun } from './shared-run.ts'
import type { Params, Statement } from './statement.ts'

/**
 * The same graph for all requests: keyed reads that differ in their keys alone are merged. Two reads of the same statement
 * and parameters run at once; those that are asked for meanwhile wait, for 10 milliseconds at most, and are sent as one.
 * Nobody gets rows that were read before they were asked for.
 *
 * A reader sees nothing of the others: it gets the rows of its own keys and is told of a run with those keys. If it
 * leaves, the others still get their answers. If a merged read fails because of what it reads, each of its readers is
 * sent again on its own.
 */
export function sharedReads(graph: ReadableGraph): ReadableGraph {
  const queues = new Map<string, Queue>()
  return {
    async read(statement, params = {}, options = {}) {
      const { keyed, profile, signal, timeoutMs } = options
      if (!keyed || profile || timeoutMs === undefined) return graph.read(statement, params, options)
      if (signal?.aborted) throw leaving(signal)
      const asked = askedBy(statement, params)
      const name = `${JSON.stringify(asked.paramsOf([]))} ${statement.text}`
      const joined = queues.get(name) ?? queue(graph, asked, () => queues.delete(name))
      queues.set(name, joined)
      const keys = (params['keys'] ?? ['']) as readonly string[] // as `keyed` promises
      const own = reader(asked, { keys, timeoutMs }, options)
      joined.add(own)
      return own.rows
    },
  }
}

/** A root list's statement names no keys. */
function askedBy(statement: Statement, params: Params): SharedRead {
  const limit = Number(params['limit'] ?? 1)
  return { statement, limit, paramsOf: (keys) => ('keys' in params ? { ...params, keys } : params) }
}

/** How many reads of a statement run at once before others wait. */
const AT_ONCE = 2
/** The longest wait, in milliseconds. */
const LONGEST_WAIT = 10
/** The most rows that a merged read is expected to have: rows are converted all at once. */
const MOST_ROWS = 2_000

interface Queue {
  add(reader: Reader): void
}

/** The readers of one statement with the same parameters but for the keys. */
function queue(graph: ReadableGraph, asked: SharedRead, onEmpty: () => void): Queue {
  const waiting = new Set<Reader>()
  const most = MOST_ROWS / asked.limit
  let underWay = 0
  let timer: NodeJS.Timeout | undefined

  const go = () => {
    while (underWay < AT_ONCE && waiting.size > 0) send(together(waiting, most))
    if (waiting.size > 0)
      timer ??= setTimeout(goAnyway, LONGEST_WAIT) // not anew, or some would wait longer
    else stopWaiting()
    if (waiting.size === 0 && underWay === 0) onEmpty()
  }
  const goAnyway = () => {
    stopWaiting()
    while (waiting.size > 0) send(together(waiting, most))
  }
  const stopWaiting = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const send = (readers: readonly Reader[]) => {
    underWay += 1
    merged(graph, asked, readers)
      .then(
        ({ rows, shared }) => {
          for (const { answer } of readers) answer(rows, shared)
        },
        (error: unknown) => {
          const isMerged = readers.length > 1 && isOfItsRows(error)
          for (const reader of readers) {
            if (isMerged) wait({ ...reader, isAlone: true })
            else reader.fail(error)
          }
        },
      )
      .finally(() => {
        underWay -= 1
        go()
      })
  }
  const wait = (reader: Reader) => {
    waiting.add(reader)
    reader.onLeave(() => waiting.delete(reader))
  }
  return {
    add(reader) {
      wait(reader)
      go()
    },
  }
}

/** Takes those that have waited longest, with at most so many keys together, and none that need another plan. */
function together(waiting: Set<Reader>, most: number): readonly Reader[] {
  const taken: Reader[] = []
  let keys: ReadonlySet<string> = new Set()
  let planned = 0
  for (const reader of waiting) {
    const all = keys.union(new Set(reader.keys))
    if (taken.length === 0) planned = plannedWith(all.size)
    else if (reader.isAlone || all.size > Math.min(most, planned)) break
    keys = all
    taken.push(reader)
    waiting.delete(reader)
    if (reader.isAlone) break
  }
  return taken
}

/**
 * How many keys may be sent with the plan of so many. Neo4j plans a statement anew where a list has more than 1, 10, 100
 * or 1,000 values; for a few values the plan is usually there.
 */
const plannedWith = (keys: number) => 10 ** Math.max(1, Math.ceil(Math.log10(keys)))

/** The rows of all their keys, and the statement, if it has several readers. Ends when none of the readers is left. */
async function merged(graph: ReadableGraph, { statement, paramsOf }: SharedRead, readers: readonly Reader[]) {
  const nobody = new AbortController()
  let present = readers.length
  for (const { onLeave } of readers) {
    onLeave(() => {
      present -= 1
      if (present === 0) nobody.abort()
    })
  }
  const keys = [...new Set(readers.flatMap((reader) => reader.keys))]
  const timeoutMs = Math.max(...readers.map((reader) => reader.timeoutMs))
  const started = performance.now()
  const rows = await graph.read(statement, paramsOf(keys), { signal: nobody.signal, timeoutMs })
  const milliseconds = Math.round((performance.now() - started) * 100) / 100
  const shared: SharedRun = { readers: readers.length, keys: keys.length, rows: rows.length, started, milliseconds }
  return {
    rows: Map.groupBy(rows, (row) => String(row['key'] ?? '')),
    shared: readers.length > 1 ? shared : null,
  }
}

/** Whether fewer keys may succeed where these failed. */
function isOfItsRows(error: unknown): boolean {
  return error instanceof GraphError && ['TIMEOUT', 'TOO_LARGE', 'CHANGED', 'REJECTED'].includes(error.reason)
}
