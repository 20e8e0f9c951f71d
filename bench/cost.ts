import type { Run } from '../src/graph/run.ts'
import type { asker } from '../test/ask.ts'

const ROUNDS = 5

/** What Neo4j does for a query, counting only completed statements. Throws if the answer has errors. */
export async function cost(ask: ReturnType<typeof asker>, query: string, variables: object = {}) {
  const { runs, errors } = await ask(query, variables, true)
  if (errors.length > 0) throw new Error(`${query}: ${errors[0]?.message}`)
  return costOf(runs)
}

export function costOf(runs: readonly Run[]) {
  const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0)
  return { statements: runs.length, rows: sum(({ rows }) => rows), dbHits: sum(({ dbHits }) => dbHits ?? 0) }
}

/** The median time of a few rounds, in milliseconds. */
export async function medianTime(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN)
}

export function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join('')
}
