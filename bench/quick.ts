import type { Graph } from '../src/graph/graph.ts'
import { asker } from '../test/ask.ts'
import { type Size, sizeOf } from '../test/generated/generated-graph.ts'
import { cost, row } from './cost.ts'
import { commitFigures, committedFigures, type Figures, meanFigures } from './figures.ts'
import { type Keys, keysIn } from './keys.ts'
import { imported, onGraphs, REPLAN } from './on-graph.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'

const STANCES = 10_000
/** How much a figure may grow. */
const TOLERANCE = 1.05

/**
 * Compares statements and database hits with the committed figures. A question passes if neither grew by more than 5 %.
 * Ends with the line `N passed, N failed`. With `update`, writes new figures instead.
 */
export function quick({ update }: { readonly update: boolean }): Promise<never> {
  const size = sizeOf(STANCES)
  const measure = (graph: Graph, report: (line: string) => void) =>
    update ? writeFigures(graph, size, report) : compare(graph, size, report)
  return onGraphs({ fill: imported(size), measure, javaOptions: ['-XX:TieredStopAtLevel=1'] })
}

async function writeFigures(graph: Graph, size: Size, report: (line: string) => void): Promise<void> {
  const keys = await keysIn(graph, size)
  const figuresOf = profiler(graph)
  const figures: Record<string, Figures> = {}
  for (const question of questions) {
    const figure = await figuresOf(question, keys)
    figures[question.name] = figure
    report(row(question.name, figure.statements, figure.dbHits))
  }
  commitFigures(figures)
}

async function compare(graph: Graph, size: Size, report: (line: string) => void): Promise<void> {
  const keys = await keysIn(graph, size)
  const figuresOf = profiler(graph)
  const before = committedFigures()
  const faults: string[] = []
  report(row('', 'statements', 'before', 'db hits', 'before'))
  for (const question of questions) {
    const then = before[question.name]
    const ask = () => figuresOf(question, keys).catch((error: unknown) => String(error))
    let now = await ask()
    if (faultOf(now, then) !== null) {
      await graph.write(REPLAN) // where Neo4j expects the same of two plans, either may come
      now = await ask()
    }
    if (typeof now !== 'string' && then) {
      report(row(question.name, now.statements, then.statements, now.dbHits, then.dbHits))
    }
    const fault = faultOf(now, then)
    if (fault !== null) faults.push(`${question.name}: ${fault}`)
  }
  const passed = questions.length - faults.length
  const asked = new Set(questions.map(({ name }) => name))
  for (const name of Object.keys(before)) if (!asked.has(name)) faults.push(`${name}: is not asked any more; ${UPDATE}`)
  for (const fault of faults) report(`failed: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  report(`${passed} passed, ${faults.length} failed`)
}

function profiler(graph: Graph) {
  const ask = asker(graph)
  return (question: Question, keys: Keys) =>
    meanFigures(question, keys, (variables) => cost(ask, question.operation, variables))
}

function faultOf(now: Figures | string, then: Figures | undefined): string | null {
  if (typeof now === 'string') return now
  if (!then) return `has no committed figures; ${UPDATE}`
  const grown = (['statements', 'dbHits'] as const).filter((name) => now[name] > TOLERANCE * then[name])
  if (grown.length === 0) return null
  return `${grown.map((name) => `${NAMES[name]} grew from ${then[name]} to ${now[name]}`).join(', ')}; if that is intended, ${UPDATE}`
}

const NAMES = { statements: 'statements', dbHits: 'database hits' } as const
const UPDATE = '`npm run bench -- --quick --update` writes new ones'
