import type { NativeRow } from '../src/import/native-row.ts'
import { told } from '../src/import/progress.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../src/local-neo4j/local-neo4j.ts'
import { withRowsFile } from './imported-rows.ts'
import { type Measured, onGraphs } from './on-graph.ts'
import { COUNTRIES, votes, withSource } from './vote-rows.ts'

/**
 * Measures how many relationships a second `npm run import` writes into a graph with all constraints and indexes: `npm
 * run bench:import -- [how many] [relationships | votes]`.
 */
const [, , count = '1_000_000', only] = process.argv
const CLAIMS = Number(count.replaceAll('_', ''))
const COMPANIES = 10_000

const graphs = {
  relationships: () => measuring(`${CLAIMS} relationships among ${COMPANIES} companies`, CLAIMS, relationships),
  votes: () =>
    measuring(
      `${CLAIMS} votes of ${COUNTRIES} countries on ${CLAIMS / COUNTRIES} policies, two relationships each`,
      2 * CLAIMS,
      () => votes(CLAIMS),
    ),
}

await onGraphs(
  ...Object.entries(graphs)
    .filter(([name]) => name === (only ?? name))
    .map(([, measured]) => measured()),
)

function measuring(what: string, written: number, rows: () => Iterable<NativeRow>): Measured {
  const measure: Measured['measure'] = (graph, report) =>
    withRowsFile(withSource(rows()), async ({ megabytes, into }) => {
      report(`${what}: ${megabytes} MB`)
      for (const round of ['the first time', 'the second time, when all is known']) {
        const { figures, seconds, whole, violations } = await into(graph)
        report(`${round}: ${told(figures)}, ${violations.length} violations`)
        report(`  rows: ${seconds.toFixed(1)} s, ${Math.round(written / seconds)} relationships a second`)
        report(`  with indexes, all that is derived and the check: ${whole.toFixed(1)} s`)
      }
    })
  return { fill: async () => undefined, measure, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
}

/** Each company supplies others and owns shares in some; a few are hubs. */
function* relationships(): Iterable<NativeRow> {
  for (let number = 0; number < COMPANIES; number += 1) {
    yield { type: 'Company', slug: companyOf(number), name: `Company ${number}`, citations: [`register#${number}`] }
  }
  for (let number = 0; number < CLAIMS; number += 1) {
    const from = companyOf(number)
    const to = companyOf(Math.floor(((number * 7919) % COMPANIES) ** 2 / COMPANIES) + 1)
    const claim = { id: `claim-${number}`, from, to, citations: [`register#${number}`] }
    const validFrom = `${1990 + (number % 30)}-0${1 + (number % 9)}`
    yield number % 3 === 0
      ? { type: 'OWNS', ...claim, share: 0.25, validFrom }
      : { type: 'SUPPLIES', ...claim, product: 'parts', validFrom, confidence: 0.8, attribution: 'REPORTED' }
  }
}

function companyOf(number: number): string {
  return `company-${number % COMPANIES}`
}
