import type { Graph } from '../src/graph/graph.ts'
import { asker, unlimited } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { generated, onGraphs } from './on-graph.ts'

/** Measures what `@asOf` costs: queries with and without it, on a generated graph in a Neo4j of its own. */
const STANCES = 100_000

/** Each query looks up one entity by slug. The second column is the kind of that entity. */
const QUERIES = [
  ['stances of a holder', 'country', 'actor(slug: $slug) { stances { edges { node { id } } } }'],
  ['stances on a policy', 'policy', 'policy(slug: $slug) { stancesOn { edges { node { id } } } }'],
  ['suppliers', 'company', 'company(slug: $slug) { suppliers { edges { node { id } } } }'],
  ['relationships of one', 'company', 'entity(slug: $slug) { relationships { edges { node { id } } } }'],
  ['all stances', 'policy', 'policy(slug: $slug) { id } stances { edges { node { id } } }'],
  ['100 statuses', 'policy', 'policy(slug: $slug) { id } policies(first: 100) { edges { node { status } } }'],
  ['100 countries', 'policy', 'policy(slug: $slug) { id } people(first: 100) { edges { node { country { id } } } }'],
  ['degrees', 'company', 'entity(slug: $slug) { degrees { count } }'],
  ['counts of all', 'policy', 'policy(slug: $slug) { id } graph { claims { count } }'],
] as const

/**
 * No clock; an early date, by which most entries at the head of a list have not begun; a late date with a `knownAt`.
 */
const CLOCKS = ['', '@asOf(validAt: "2009-06")', '@asOf(validAt: "2019-06-01", knownAt: "2021-06-01T00:00:00Z")']

/** The first five of each kind, which are its hubs. Each request asks about another one. */
const KEYS = Array.from({ length: 5 }, (_, index) => index)
const ROUNDS = 5

interface Cost {
  readonly hits: number
  readonly milliseconds: number
}

await onGraphs({ fill: generated(sizeOf(STANCES)), measure })

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const ask = asker(graph, unlimited)
  for (const [index, asOf] of CLOCKS.entries()) report(`${index + 1}: ${asOf || 'without'}`)
  report(row('Median request', ...CLOCKS.flatMap((_, index) => [`${index + 1}: hits`, 'ms'])))
  for (const [name, kind, fields] of QUERIES) {
    const queries = CLOCKS.map((asOf) => `query ($slug: String!) ${asOf} { ${fields} }`)
    const costs = await costsOf(queries, kind, ask)
    report(row(name, ...costs.flatMap(({ hits, milliseconds }) => [String(Math.round(hits)), milliseconds.toFixed(1)])))
    report(
      row(
        '  to that without',
        ...costs.flatMap((cost) => [
          ratio(cost.hits, costs[0]?.hits),
          ratio(cost.milliseconds, costs[0]?.milliseconds),
        ]),
      ),
    )
  }
}

/** Runs the queries in turn for each key, so that other load on the machine affects all of them alike. */
async function costsOf(
  queries: readonly string[],
  kind: string,
  ask: ReturnType<typeof asker>,
): Promise<readonly Cost[]> {
  const hits: number[][] = queries.map(() => [])
  const times: number[][] = queries.map(() => [])
  for (const key of KEYS) {
    for (const [index, query] of queries.entries()) hits[index]?.push(await hitsOf(query, `${kind}-${key}`))
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const key of KEYS) {
      for (const [index, query] of queries.entries()) times[index]?.push(await timeOf(query, `${kind}-${key}`))
    }
  }
  return queries.map((_, index) => ({ hits: median(hits[index]), milliseconds: median(times[index]) }))

  async function hitsOf(query: string, slug: string): Promise<number> {
    const { runs, errors } = await ask(query, { slug }, true)
    if (errors.length > 0) throw new Error(`${query}: ${errors[0]?.message}`)
    return runs.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0)
  }

  async function timeOf(query: string, slug: string): Promise<number> {
    const started = performance.now()
    await ask(query, { slug })
    return performance.now() - started
  }
}

function median(values: readonly number[] = []): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function ratio(value: number, base = Number.NaN): string {
  return `${(value / base).toFixed(1)}×`
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('')
}
