import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { JAVA_OPTIONS_FOR_IMPORT } from '../graph/local-neo4j.ts'
import { StartError } from '../graph/start-error.ts'
import { graphState } from '../graph/state.ts'
import { formatOf, inputFiles } from '../import/formats.ts'
import { type ImportOrder, runImport, told } from '../import/run-import.ts'
import { runProgram } from '../process/program.ts'
import { progressBar } from '../process/progress-bar.ts'
import { onGraph, type Work } from './with-graph.ts'

/** Imports files of one format. */
await runProgram(async (program) => {
  const order = orderOf(process.argv.slice(3)) // before a database is started
  const work: Work = async ({ graph }, report) => {
    const bar = progressBar(report)
    const imported = await runImport(graph, order, {
      report: (line) => {
        bar.end() // a line of its own, not behind the bar
        report(line)
      },
      onProgress: (share, rows) => bar.show(share, `${rows} rows`),
    }).finally(() => bar.end())
    const { figures, kept, seconds, violations } = imported
    for (const entity of kept) report(`Kept as the graph has it: ${entity}`)
    if (figures.rejected > 0) report(`Rejected rows, with their reasons: ${order.rejects}`)
    const relationships = figures.relationships + 2 * figures.stances
    report(`${order.dryRun ? 'Would have imported' : 'Imported'} ${told(figures)}`)
    if (order.dryRun) return report('Nothing was written.')
    report(
      `${seconds.toFixed(1)} s, ${Math.round(relationships / seconds)} relationships a second, two of them for each stance`,
    )
    if (violations.length > 0) throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
    const state = await graphState(graph)
    report(
      `The graph holds ${state.entities} entities, ${state.stances} stances, ${state.relationships} relationships, no violations`,
    )
  }
  await onGraph(program, work, JAVA_OPTIONS_FOR_IMPORT)
})

function orderOf(args: readonly string[]): ImportOrder {
  const { values, positionals } = parsed(args)
  const [name = '', ...paths] = positionals
  const format = formatOf(positionals[0])
  // npm runs it in the project's folder, whatever the one where it was asked for
  const files = inputFiles(format, paths.map(here))
  const first = files[0]?.path ?? ''
  return {
    name,
    format,
    files,
    source: values.source ?? first.replace(/^.*[/\\]/, ''),
    rejects: here(values.rejects ?? `${paths[0]}.rejects.jsonl`),
    strict: values.strict ?? false,
    dryRun: values['dry-run'] ?? false,
  }
}

function here(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', path)
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = { source: text, rejects: text, strict: flag, 'dry-run': flag }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : error}\nOptions: --dry-run, --strict, --rejects <file>, --source <name>`,
    )
  }
}
