import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { formatOf, inputFiles } from '../../src/import/formats.ts'
import { type ImportOrder, runImport } from '../../src/import/run-import.ts'
import { run } from '../graph/small-graph.ts'

export type Texts = Readonly<Record<string, string>>

/** Files with these texts, in a folder that is removed after the test. */
export function filesOf(texts: Texts): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
}

export const jsonLinesOf = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Imports these files, and returns the result with the rejected rows. */
export async function importing(
  graph: Graph,
  name: string,
  paths: readonly string[],
  order: Partial<ImportOrder> = {},
  batchSize = 3,
) {
  const format = formatOf(name)
  const files = inputFiles(format, paths)
  const rejects = `${paths[0]}.rejects.jsonl`
  const lines: string[] = []
  const report = (line: string) => lines.push(line)
  const whole = {
    name,
    format,
    files,
    source: 'Data set',
    data: 'none' as const,
    rejects,
    strict: false,
    dryRun: false,
    ...order,
  }
  const imported = await runImport(graph, whole, { report, batchSize })
  const updated = lines.flatMap((line) => /^(?:Updated|Would update) (.*)$/s.exec(line)?.[1] ?? [])
  return { ...imported, rejects: rejectsIn(rejects), lines, updated }
}

/** A function that imports rows of the native format into this graph. */
export const rowsInto =
  (graph: Graph) =>
  (rows: readonly unknown[], order: Partial<ImportOrder> = {}) =>
    importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows) }), order)

export interface Told {
  readonly file: string
  readonly line: number
  readonly reason: string
}

export function rejectsIn(path: string): readonly Told[] {
  try {
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    return lines.map((line) => JSON.parse(line) as Told) // in the form that rejects.ts writes
  } catch {
    return []
  }
}

/** Everything in a graph except bookkeeping, as text to compare. */
export async function contentOf(graph: Graph) {
  const nodes = await run(
    graph,
    'MATCH (n:Entity|Stance) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.slug',
  )
  const claims = await run(
    graph,
    'MATCH (a:Entity|Stance)-[r]->(b:Entity|Stance) RETURN a.slug AS a, type(r) AS type, b.slug AS b, properties(r) AS p ORDER BY a, type, b, r.id, r.stance',
  )
  return { nodes, claims }
}

/** Empties the test graph, except for its mark and its indexes. */
export async function emptied(graph: Graph): Promise<void> {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
}

const EXAMPLE = fileURLToPath(new URL('../../examples/import/example.jsonl', import.meta.url))
export const exampleText = readFileSync(EXAMPLE, 'utf8')
export const exampleRows = exampleText
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)

/** The example, with changed values in the row with that slug or id. */
export function changed(key: string, values: object) {
  return exampleRows.map((row) => (row['slug'] === key || row['id'] === key ? { ...row, ...values } : row))
}
