import { statement } from '../graph/cypher.ts'
import type { Graph, RunStatement } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import { StartError } from '../graph/start-error.ts'

/**
 * The graph for the load that holds the lock as `owner`. Each transaction checks, as its last statement, that the load
 * still holds the lock, and is rolled back otherwise. A single statement, which may open transactions itself, is sent
 * only after the same check. A load that takes the lock over ends the transactions that are still open. Throws what
 * `lost` returns once the lock is lost.
 */
export function fenced(graph: Graph, owner: string, lost: () => StartError): Graph {
  const check = async (run: RunStatement) => {
    const rows = await run(HOLDS, { owner })
    if (rows.length === 0) throw lost()
  }
  const checkSoon = () => check((statement, params) => graph.read(statement, params, { timeoutMs: CHECK_TIMEOUT }))
  /** After the loss of the lock, statements fail for many reasons: they were ended, or another load wrote the same. */
  const explained = async <T>(work: () => Promise<T>) => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof GraphError || error instanceof StartError) {
        await checkSoon().catch((why: unknown) => {
          if (why instanceof StartError) throw why
        })
      }
      throw error
    }
  }
  return {
    ...graph,
    write: (...args) =>
      explained(async () => {
        await check(graph.write) // by the leader of a cluster: others may not know it yet
        return graph.write(...args)
      }),
    transaction: (work) =>
      explained(() =>
        graph.transaction(async (run) => {
          const result = await work(run)
          await check(run)
          return result
        }),
      ),
  }
}

/** In milliseconds. */
const CHECK_TIMEOUT = 5_000

const HOLDS = statement('load-lock/holds')
