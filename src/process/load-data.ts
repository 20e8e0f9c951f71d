import { devNull } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { formatOf, inputFiles } from '../import/formats.ts'
import { importKey } from '../import/import-key.ts'
import { importsOfFiles, told } from '../import/progress.ts'
import { checkGraph, type Violation, violationLines } from '../loading/check.ts'
import { type DataName, dataSets } from '../loading/data-sets.ts'
import { chooseData } from '../loading/held-data.ts'
import { rederive } from '../loading/rederive.ts'
import { emptyGraph, planSeed, seedDifferences, seedGraph } from '../loading/seed.ts'
import { besideBar, progressBar } from './progress-bar.ts'

/** Which files of a data set a graph has: some may be new, or may have changed since they were loaded. */
export interface DataPlan {
  /** The files to load. */
  readonly toLoad: readonly string[]
  readonly loaded: readonly string[]
}

export interface LoadOptions {
  /** First delete everything in the graph. */
  readonly fresh?: boolean
  readonly report: (line: string) => void
}

/** Which files of a data set would be loaded. Throws a StartError if it cannot be loaded into this graph. */
export async function planData(graph: ReadableGraph, name: DataName, fresh = false): Promise<DataPlan> {
  const { imports } = dataSets[name]
  if (imports) {
    const state = fresh ? 'lacking' : await importState(graph, name)
    if (state === 'changed') throw new StartError(changedSince(name, imports.files))
    return state === 'whole' ? { toLoad: [], loaded: imports.files } : { toLoad: imports.files, loaded: [] }
  }
  if (name === 'none') return { toLoad: [], loaded: [] }
  const { toLoad, loaded } = await planSeed(graph, { fresh })
  return { toLoad: toLoad.map(({ path }) => path), loaded: loaded.map(({ path }) => path) }
}

/**
 * Loads the part of a data set that the graph lacks, derives and checks, and returns the violations of rules. Continues
 * a load that was interrupted. Throws a StartError or a ScriptError if something cannot be loaded.
 */
export async function loadData(
  graph: Graph,
  name: DataName,
  { fresh = false, report }: LoadOptions,
): Promise<readonly Violation[]> {
  const { imports } = dataSets[name]
  if (!imports && name !== 'none') return (await seedGraph(graph, { fresh, report })).violations
  if (fresh) await emptyGraph(graph, report)
  await chooseData(graph, name)
  if (!imports) return []
  if ((await importState(graph, name)) !== 'whole') return importData(graph, name, report)
  await rederive(graph, { command: 'seed', report })
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return violations
}

function changedSince(name: DataName, files: readonly string[]): string {
  return [
    'Changed since they were loaded into this graph:',
    ...files.map((file) => `  ${file}`),
    `On a local graph, empty it and load them again: npm run seed -- --data ${name} --fresh`,
  ].join('\n')
}

/** Which files of a data set are new and can be loaded at a start, and which have changed since they were loaded. */
export async function dataDifferences(graph: ReadableGraph, name: DataName) {
  const { imports } = dataSets[name]
  if (!imports) {
    const { changed, unloaded } = await seedDifferences(graph)
    return { changed, unloaded: changed.length > 0 ? [] : unloaded }
  }
  const state = await importState(graph, name)
  return { changed: state === 'changed' ? imports.files : [], unloaded: state === 'lacking' ? imports.files : [] }
}

async function importData(graph: Graph, name: DataName, report: LoadOptions['report']): Promise<readonly Violation[]> {
  const { runImport } = await import('../import/run-import.ts') // loaded late: it compiles the row schema
  const { format: formatName, source, paths } = filesOf(name)
  const format = formatOf(formatName)
  const bar = progressBar(report)
  const order = {
    ...{ name: formatName, format, source, data: name, files: inputFiles(format, paths) },
    ...{ rejects: devNull, strict: true, dryRun: false }, // a bad row would be our own fault
  }
  const options = {
    report: besideBar(bar, report),
    onProgress: (share: number, rows: number) => bar.show(share, `${rows} rows`),
  }
  report(`Loading ${dataSets[name].imports?.files.join(' and ')}`)
  const { figures, violations } = await runImport(graph, order, options).finally(() => bar.end())
  report(`Loaded ${told(figures)}`)
  return violations
}

/** Whether the files of a data set were imported completely, only in another version, or not at all. */
async function importState(graph: ReadableGraph, name: DataName): Promise<'whole' | 'changed' | 'lacking'> {
  const { format, source, paths, names } = filesOf(name)
  const imports = await importsOfFiles(graph, format, names)
  const key = await importKey(format, source, paths)
  if (imports.some((one) => one.key === key && one.isFinished)) return 'whole'
  return imports.some(({ isFinished }) => isFinished) ? 'changed' : 'lacking'
}

function filesOf(name: DataName) {
  const { imports } = dataSets[name]
  if (!imports) throw new Error(`${name} is not imported from files`)
  const paths = imports.files.map((file) => fileURLToPath(new URL(`../../${file}`, import.meta.url)))
  return { ...imports, paths, names: paths.map((path) => basename(path)) }
}
