import type { Graph, RunStatement } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { servable } from '../../src/process/servable.ts'
import { upgradeGraph } from '../../src/upgrade/upgrade.ts'
import { everythingIn } from '../backup/whole-graph.ts'
import { testNeo4j, wipe } from '../graph.ts'
import { loadOldGraph } from './old-graph.ts'

export const quiet = () => undefined

/** Upgrades the graph, and returns the lines of the report too. */
export async function upgraded(graph: Graph, { replaceArticle = false, rows = 100 } = {}) {
  const lines: string[] = []
  const violations = await upgradeGraph(graph, { replaceArticle, rows, report: (line) => lines.push(line) })
  return { violations, lines }
}

/** The old graph as it was, in place of everything else. */
export async function oldGraphAnew(graph: Graph): Promise<void> {
  await wipe(graph)
  await loadOldGraph(graph)
}

/** A server's start with this graph as a database of somebody's own, or as a local one. */
export const served = (graph: Graph, report: (line: string) => void = quiet) =>
  servable(
    { ...{ graph, agent: '', uri: testNeo4j().uri, local: null, serving: graph, close: async () => undefined } },
    { data: null, report },
  )

/** The graph, on which the power goes after the statement that `isLast`, whose transaction is the last one. */
export function failingAfter(graph: Graph, isLast: (statement: Statement, params: object) => boolean): Graph {
  let isGone = false
  const alive = () => {
    if (isGone) throw new Error('the power is gone')
  }
  const sent = (statement: Statement, params: object) => {
    isGone ||= isLast(statement, params)
  }
  return {
    ...graph,
    async read(...args) {
      alive()
      return graph.read(...args)
    },
    async write(statement, params = {}) {
      if (!statement.name.startsWith('load-lock/')) alive() // a lock of this process would be waited for
      const rows = await graph.write(statement, params)
      sent(statement, params)
      return rows
    },
    async transaction(work) {
      alive()
      const all: (readonly [Statement, object])[] = []
      const result = await graph.transaction((run) => {
        const noting: RunStatement = (statement, params = {}) => {
          all.push([statement, params])
          return run(statement, params)
        }
        return work(noting)
      })
      for (const [statement, params] of all) sent(statement, params)
      return result
    },
  }
}

/** Everything, without the times at which it was derived: two graphs with the same lines are the same. */
export const contentOf = everythingIn

/** Whether a line of the content is not of records about the graph. */
export const isData = (line: string) =>
  !/^"(Import\w*|ToldAs|SeedFile|Derivation|Erasure|Load|DataSet|GraphVersion)"/.test(line)

/** Whether a statement records that a step is done. */
export const isAdvance = (step: string) => (statement: Statement, params: object) =>
  statement.name === 'graph-version/advance-upgrade' && Reflect.get(params, 'step') === step
