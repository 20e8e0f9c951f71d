import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { JAVA_OPTIONS_FOR_IMPORT } from '../src/graph/local-neo4j.ts'
import { formatOf, inputFiles } from '../src/import/formats.ts'
import type { NativeRow } from '../src/import/native-row.ts'
import { runImport, told } from '../src/import/run-import.ts'
import { type Measured, onGraphs } from './on-graph.ts'

/** How many relationships a second `npm run import` brings into a graph, with all that they must have and all indexes. */
const RELATIONSHIPS = Number(process.argv[2] ?? 1_000_000)
const ACTORS = 10_000
const POLICIES = 1_000

await onGraphs(
  measuring(`${RELATIONSHIPS} relationships among ${ACTORS} companies`, relationships),
  measuring(
    `${RELATIONSHIPS / 2} stances of ${ACTORS} companies on ${POLICIES} policies, two relationships each`,
    stances,
  ),
)

function measuring(what: string, claims: () => Iterable<NativeRow>): Measured {
  const measure: Measured['measure'] = async (graph, report) => {
    const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-import-'))
    const path = join(folder, 'rows.jsonl')
    try {
      await pipeline(Readable.from(lines(claims)), createWriteStream(path))
      report(`${what}: ${Math.round(statSync(path).size / 1e6)} MB`)
      const format = formatOf('native')
      const files = inputFiles(format, [path])
      const rest = { name: 'native', source: 'bench', rejects: `${path}.rejects`, strict: true, dryRun: false }
      for (const round of ['the first time', 'the second time, when all is known']) {
        const began = performance.now()
        const order = { ...rest, format, files }
        const { figures, seconds, violations } = await runImport(graph, order, { report: () => undefined })
        const whole = (performance.now() - began) / 1000
        report(`${round}: ${told(figures)}, ${violations.length} violations`)
        report(`  rows: ${seconds.toFixed(1)} s, ${Math.round(RELATIONSHIPS / seconds)} relationships a second`)
        report(`  with indexes, all that is derived and the check: ${whole.toFixed(1)} s`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { fill: async () => undefined, measure, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
}

function* lines(claims: () => Iterable<NativeRow>): Iterable<string> {
  for (const rows of [entities(), claims()]) for (const row of rows) yield `${JSON.stringify(row)}\n`
}

function* entities(): Iterable<NativeRow> {
  yield { type: 'Source', slug: 'register', name: 'Register' }
  for (let number = 0; number < ACTORS; number += 1) {
    yield { type: 'Company', slug: companyOf(number), name: `Company ${number}`, citations: [`register#${number}`] }
  }
}

/** Each company supplies others and owns a part of some; a few are hubs. */
function* relationships(): Iterable<NativeRow> {
  for (let number = 0; number < RELATIONSHIPS; number += 1) {
    const from = companyOf(number)
    const to = companyOf(Math.floor(((number * 7919) % ACTORS) ** 2 / ACTORS) + 1)
    const claim = { id: `claim-${number}`, from, to, citations: [`register#${number}`] }
    const validFrom = `${1990 + (number % 30)}-0${1 + (number % 9)}`
    yield number % 3 === 0
      ? { type: 'OWNS', ...claim, share: 0.25, validFrom }
      : { type: 'SUPPLIES', ...claim, product: 'parts', validFrom, confidence: 0.8, attribution: 'REPORTED' }
  }
}

/** As roll calls are: policy after policy, most actors on each. */
function* stances(): Iterable<NativeRow> {
  const positions = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const
  for (let number = 0; number < POLICIES; number += 1) {
    const [slug, name] = [policyOf(number), `Policy ${number}`]
    yield { type: 'Policy', slug, name, policyType: 'OTHER', citations: [`register#${number}`] }
  }
  const each = RELATIONSHIPS / 2 / POLICIES
  for (let number = 0; number < RELATIONSHIPS / 2; number += 1) {
    const policy = Math.floor(number / each)
    const [holder, target] = [companyOf(policy * 7 + (number % each) * 11), policyOf(policy)]
    yield {
      type: 'Stance',
      slug: `${holder}-on-${target}-${number}`,
      holder,
      target,
      position: positions[number % 3] ?? 'NEUTRAL',
      summary: 'Voted.',
      heldOn: `2018-0${1 + (policy % 9)}-${10 + (policy % 19)}`,
      citations: [`register#${number}`],
    }
  }
}

function companyOf(number: number): string {
  return `company-${number % ACTORS}`
}

function policyOf(number: number): string {
  return `policy-${number}`
}
