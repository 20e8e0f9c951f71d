import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { JAVA_OPTIONS_FOR_IMPORT } from '../src/graph/local-neo4j.ts'
import { formatOf, inputFiles } from '../src/import/formats.ts'
import type { NativeRow } from '../src/import/native-row.ts'
import { runImport, told } from '../src/import/run-import.ts'
import { onGraphs } from './on-graph.ts'

/** How many relationships a second `npm run import` brings into a graph, with all that they must have and all indexes. */
const RELATIONSHIPS = Number(process.argv[2] ?? 1_000_000)
const COMPANIES = 10_000

await onGraphs({
  fill: async () => undefined,
  javaOptions: JAVA_OPTIONS_FOR_IMPORT,
  async measure(graph, report) {
    const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-import-'))
    const path = join(folder, 'rows.jsonl')
    try {
      await pipeline(Readable.from(lines()), createWriteStream(path))
      report(`${RELATIONSHIPS} relationships among ${COMPANIES} companies: ${Math.round(statSync(path).size / 1e6)} MB`)
      const format = formatOf('native')
      const files = inputFiles(format, [path])
      const order = {
        name: 'native',
        format,
        files,
        source: 'bench',
        rejects: `${path}.rejects`,
        strict: true,
        dryRun: false,
      }
      for (const round of ['the first time', 'the second time, when all is known']) {
        const began = performance.now()
        const { figures, seconds, violations } = await runImport(graph, order, { report: () => undefined })
        const whole = (performance.now() - began) / 1000
        report(`${round}: ${told(figures)}, ${violations.length} violations`)
        report(`  rows: ${seconds.toFixed(1)} s, ${Math.round(RELATIONSHIPS / seconds)} relationships a second`)
        report(`  with indexes, all that is derived and the check: ${whole.toFixed(1)} s`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

function* lines(): Iterable<string> {
  for (const row of rows()) yield `${JSON.stringify(row)}\n`
}

/** Each company supplies others and owns a part of some; a few are hubs. */
function* rows(): Iterable<NativeRow> {
  yield { type: 'Source', slug: 'register', name: 'Register' }
  for (let number = 0; number < COMPANIES; number += 1) {
    yield { type: 'Company', slug: slugOf(number), name: `Company ${number}`, citations: [`register#${number}`] }
  }
  for (let number = 0; number < RELATIONSHIPS; number += 1) {
    const from = slugOf(number % COMPANIES)
    const to = slugOf(Math.floor(((number * 7919) % COMPANIES) ** 2 / COMPANIES) + 1)
    const claim = { id: `claim-${number}`, from, to, citations: [`register#${number}`] }
    const validFrom = `${1990 + (number % 30)}-0${1 + (number % 9)}`
    yield number % 3 === 0
      ? { type: 'OWNS', ...claim, share: 0.25, validFrom }
      : { type: 'SUPPLIES', ...claim, product: 'parts', validFrom, confidence: 0.8, attribution: 'REPORTED' }
  }
}

function slugOf(number: number): string {
  return `company-${number % COMPANIES}`
}
