import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import type { Graph } from '../graph/graph.ts'
import { MissingGraphError, StartError } from '../graph/start-error.ts'
import { formatOf, importFormats, inputFiles } from '../import/formats.ts'
import { told } from '../import/progress.ts'
import type { ImportOptions, ImportOrder } from '../import/run-import.ts'
import type { DataName } from '../loading/data-sets.ts'
import { npmRun } from '../loading/npm-run.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../local-neo4j/local-neo4j.ts'
import { type Program, runProgram } from '../process/program.ts'
import { besideBar, progressBar } from '../process/progress-bar.ts'
import { asGiven } from './as-given.ts'
import { declare } from './declare.ts'
import { undoing } from './undo.ts'
import { databaseSettings, onGraph, sizeOf } from './with-graph.ts'

interface Options {
  readonly source?: string
  readonly rejects?: string
  readonly strict?: true
  readonly dryRun?: true
  readonly undo?: string
}

const FORMATS = Object.entries(importFormats)
  .map(([name, { description }]) => `${name}: ${description}`)
  .join('\n')

/** The exit code if some rows were rejected and all others imported. */
const SOME_REJECTED = 2

export const importing = declare(
  'import',
  'bring other data in, derive, check',
  'Brings other data into the graph, derives, and checks. Which graph, its first line says; where --data none or NEO4J_HOME is given, a new one is made there if need be. The same files once more change nothing, and an import that was cut off goes on.',
  {
    examples: [
      ['stancegraph import native rows.jsonl --dry-run', 'what would come, and which rows would be rejected'],
      [
        'stancegraph import --data none unvotes un_roll_calls.csv un_votes.csv',
        'into the local graph for data of your own',
      ],
      ['stancegraph import --undo rows.jsonl --dry-run', 'what undoing the import of that file would change'],
      ['stancegraph import --undo 3f6c0d9a1b27', 'undoes the import with that id, which its report printed'],
    ],
    settings: databaseSettings,
    exitCodes: {
      0: 'all rows are in the graph, or the import is undone',
      1: 'it ended before that, as --strict does at the first bad row, or the graph breaks a rule now',
      [SOME_REJECTED]: 'some rows were rejected, which the file of rejects holds; the others are in the graph',
    },
  },
)
  .usage('[options] <format> <files...>\n       stancegraph import [options] --undo <file or id>')
  .argument('[format]', FORMATS, knownFormat)
  .argument('[files...]', 'files of that format')
  .option('--dry-run', 'say what would be imported, or undone; write only the file of rejected rows')
  .option('--strict', 'stop at the first bad row')
  .option(
    '--rejects <file>',
    'where rejected rows go, with line and reason (default: <first file>.rejects.jsonl; with --dry-run <first file>.dry-run.rejects.jsonl)',
  )
  .option('--source <name>', 'the name of the data set if its files do not give one (default: the first file)')
  .option('--undo <file or id>', 'take back what one import told; a wrong id lists the imports')
  .action(async (name: string | undefined, paths: readonly string[], options: Options) => {
    if (options.undo !== undefined) {
      if (name !== undefined) importing.error('error: --undo takes a file or an id, and no format or other files')
      for (const other of ['strict', 'rejects', 'source'] as const)
        if (options[other] !== undefined) importing.error(`error: --undo and --${other} exclude each other`)
      return undoing(options.undo, asGiven(options.undo), options.dryRun ?? false)
    }
    if (name === undefined) return importing.error("error: missing required argument 'format'")
    if (paths.length === 0) return importing.error("error: missing required argument 'files'")
    await runProgram(async (program) => {
      const format = formatOf(name)
      const files = inputFiles(format, paths.map(asGiven)) // checked before a database is started
      const order: ImportOrder = {
        name,
        format,
        files,
        source: options.source ?? (files[0]?.path ?? '').replace(/^.*[/\\]/, ''),
        rejects: asGiven(options.rejects ?? `${paths[0]}${options.dryRun ? '.dry-run' : ''}.rejects.jsonl`),
        data: 'none',
        strict: options.strict ?? false,
        dryRun: options.dryRun ?? false,
      }
      await importInto(program, order)
    })
  })

/** Creates a new graph only if the settings name one for your own data. A dry run only says so. */
async function importInto(program: Program, order: ImportOrder): Promise<void> {
  const { data: named, neo4jHome } = readConfig(process.env)
  const isOwn = named === 'none' || (named === null && Boolean(process.env['NEO4J_HOME']))
  const use = { writes: true, creates: isOwn && !order.dryRun, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
  try {
    await onGraph(program, use, ({ graph, held, data }) => {
      if (held === null && data !== null && data !== 'none') throw new StartError(notLoaded(data))
      return importRows(graph, order, program)
    })
  } catch (error) {
    if (!(error instanceof MissingGraphError && isOwn && order.dryRun)) throw error
    program.report(`Graph    ${neo4jHome}: a new one`)
    await importRows(null, order, program)
  }
}

function notLoaded(data: DataName): string {
  return [
    `This graph is empty, and ${data} is not loaded yet: nothing was imported.`,
    `Run \`npm run seed -- --data ${data}\` first; or import into a graph of your own, with \`--data none\`.`,
  ].join('\n')
}

async function importRows(graph: Graph | null, order: ImportOrder, { report }: Program): Promise<void> {
  const { runImport } = await import('../import/run-import.ts') // loaded late: it compiles the row schema
  const bar = progressBar(report)
  const options: ImportOptions = {
    report: besideBar(bar, report),
    onProgress: (share, rows) => bar.show(share, `${rows} rows`),
  }
  const { id, figures, kept, seconds, violations } = await runImport(graph, order, options).finally(() => bar.end())
  for (const entity of kept) report(`Kept as the graph has it: ${entity}`)
  if (figures.rejected > 0) {
    report(`Rejected rows, with their reasons: ${order.rejects}`)
    process.exitCode = SOME_REJECTED
  }
  report(`${order.dryRun ? 'Would have imported' : 'Imported'} ${told(figures)}`)
  if (!order.dryRun) report(`\`${npmRun('import', '--undo', id)}\` takes this import back`)
  if (order.dryRun || !graph) {
    report('Nothing was written.')
    if (violations.length > 0)
      throw new StartError(`The graph would break its rules, ${violations.length} times in all.`)
    return
  }
  const relationships = figures.relationships + 2 * figures.stances
  report(
    `${seconds.toFixed(1)} s, ${Math.round(relationships / seconds)} relationships a second, two of them for each stance`,
  )
  if (violations.length > 0) throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
  report(`The graph holds ${await sizeOf(graph)}, no violations`)
}

function knownFormat(name: string): string {
  if (Object.hasOwn(importFormats, name)) return name
  throw new InvalidArgumentError(`Formats are ${Object.keys(importFormats).join(', ')}.`)
}
