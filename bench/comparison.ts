import { JAVA_OPTIONS_FOR_IMPORT } from '../src/local-neo4j/local-neo4j.ts'
import { livingOwner } from '../src/local-neo4j/local-neo4j-owner.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { type ContenderName, compareAnswers, startContenders } from './contenders.ts'
import { type Figures, meanFigures } from './figures.ts'
import { keysIn } from './keys.ts'
import { calmSpin, memoryOf } from './machine.ts'
import { imported, type Loaded, type Measured, onGraphs } from './on-graph.ts'
import { installPeers } from './peers.ts'
import { isPeer, type Question } from './question.ts'
import { questions } from './questions.ts'
import { writeResults } from './results.ts'
import type { StartedServer } from './started-server.ts'
import { type Samples, timed } from './timing.ts'

export interface Order {
  /** Numbers of stances. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly seconds: number
  /** A part of the names of the questions to ask; empty for all. */
  readonly only: string
}

/** What was measured on a graph of one size. */
export interface SizeResults {
  readonly stances: number
  readonly neo4j: string
  readonly loaded: Loaded
  readonly starts: ReadonlyMap<ContenderName, number>
  readonly memory: ReadonlyMap<ContenderName | 'Neo4j', number>
  readonly questions: readonly QuestionResults[]
}

export interface QuestionResults {
  readonly question: Question
  /** Why a contender did not answer. */
  readonly failures: ReadonlyMap<ContenderName, string>
  readonly figures: ReadonlyMap<ContenderName, Figures>
  readonly samples: Samples
}

/** Compares Stancegraph with @neo4j/graphql and with statements written by hand, and writes the results. */
export function compare(order: Order): Promise<never> {
  installPeers(console.log)
  const results: SizeResults[] = []
  return onGraphs(
    ...order.sizes.map((stances) =>
      measured(stances, order, (result) => {
        results.push(result)
        results.sort((one, other) => one.stances - other.stances) // in whatever order they were asked for
        writeResults(results, order) // after each size, so that an interrupted run leaves what it has
      }),
    ),
  )
}

function measured(stances: number, order: Order, onResult: (result: SizeResults) => void): Measured {
  const size = sizeOf(stances)
  const loads: Loaded[] = []
  const measure: Measured['measure'] = async (graph, report, neo4j, signal) => {
    const servers: StartedServer[] = []
    try {
      const contenders = await startContenders(graph, neo4j, (server) => servers.push(server))
      const keys = await keysIn(graph, size)
      const neo4jPid = livingOwner(neo4j.data)?.neo4j?.pid
      if (neo4jPid === undefined)
        throw new Error('The bench measures Neo4j as a process, not in Docker: install Java and Maven')
      const timing = { ...order, neo4jPid, calm: await calmSpin(), signal }
      const asked = questions.filter(({ name }) => name.includes(order.only))
      const answered: QuestionResults[] = []
      for (const question of asked) {
        report(`Asking ${question.name}`)
        signal.throwIfAborted()
        const failures = await compareAnswers(question, contenders, keys)
        for (const [name, why] of failures) report(`  ${name}: ${why}`)
        if (failures.size > 0) process.exitCode = 1
        if (!isPeer(question.peer)) failures.set('@neo4j/graphql', question.peer.cannot)
        const able = contenders.filter(({ name }) => !failures.has(name))
        const figures = new Map<ContenderName, Figures>()
        for (const one of able) {
          figures.set(one.name, await meanFigures(question, keys, (variables) => one.profile(question, variables)))
        }
        answered.push({ question, failures, figures, samples: await timed(question, able, keys, timing) })
      }
      const [loaded] = loads
      if (!loaded) throw new Error('Nothing was loaded')
      onResult({
        stances,
        neo4j: neo4j.agent,
        loaded,
        starts: new Map(contenders.map(({ name, server }) => [name, server.seconds])),
        memory: new Map([
          ...contenders.map(({ name, server }) => [name, memoryOf(server.pid)] as const),
          ['Neo4j', memoryOf(neo4jPid)],
        ]),
        questions: answered,
      })
    } finally {
      for (const server of servers) await server.stop()
    }
  }
  return { fill: imported(size, (loaded) => loads.push(loaded)), measure, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
}
