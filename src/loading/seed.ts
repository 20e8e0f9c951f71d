import { statement } from '../graph/cypher.ts'
import { type CypherFile, cypherFiles } from '../graph/cypher-files.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { checkGraph, type Violation, violationLines } from './check.ts'
import { checksumOf } from './checksum.ts'
import { withdrawDerivation } from './derivation.ts'
import { deriveGraph } from './derive.ts'
import { heldData } from './held-data.ts'
import { beginLoad } from './load.ts'
import { asOnlyLoad } from './load-lock.ts'
import { runScript, ScriptError } from './run-script.ts'
import { defineSchema } from './schema-definition.ts'
import { graphState } from './state.ts'

export interface SeedOptions {
  /** First delete everything in the graph. */
  readonly fresh?: boolean
  readonly report: (line: string) => void
  readonly files?: readonly CypherFile[]
}

export interface Seeded {
  /** Paths of the files that were loaded now, and of those loaded earlier. */
  readonly loaded: readonly string[]
  readonly passedOver: readonly string[]
  readonly violations: readonly Violation[]
}

/**
 * Brings a graph to the state of `cypher/seed`: creates constraints and indexes, loads each missing file in one
 * transaction, derives, then checks. Violations are reported and returned. Throws a StartError for whatever `planSeed`
 * refuses, before anything is written, and a ScriptError for a failing statement.
 */
export async function seedGraph(graph: Graph, options: SeedOptions): Promise<Seeded> {
  const { report, fresh = false } = options
  return asOnlyLoad(graph, { command: 'seed', report, whileRestoring: fresh }, (own) => loadFiles(own, options))
}

/** The same for a load that has the lock already. */
export async function loadFiles(
  graph: Graph,
  { fresh = false, report, files = cypherFiles('seed') }: SeedOptions,
): Promise<Seeded> {
  const { toLoad, loaded: passedOver } = await planSeed(graph, { fresh, files })
  if (fresh) await removeAll(graph, report)
  await defineSchema(graph, report)
  if (passedOver.length > 0) report(`Already loaded: ${passedOver.length} of ${files.length} files`)
  if (toLoad.length > 0) await beginLoad(graph)
  for (const file of toLoad) {
    report(`Loading ${file.path}`)
    await load(graph, file)
  }
  await deriveGraph(graph, { report })
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return { loaded: toLoad.map(({ path }) => path), passedOver: passedOver.map(({ path }) => path), violations }
}

/**
 * Which files would be loaded, and which were loaded before. Throws a StartError for a graph with other data, and for a
 * file that has changed since it was loaded.
 */
export async function planSeed(
  graph: ReadableGraph,
  { fresh = false, files = cypherFiles('seed') }: Pick<SeedOptions, 'fresh' | 'files'>,
): Promise<{ readonly toLoad: readonly CypherFile[]; readonly loaded: readonly CypherFile[] }> {
  if (fresh) return { toLoad: files, loaded: [] }
  const known = new Map((await graph.read(SEED_FILES)).map(({ name, checksum }) => [String(name), checksum]))
  const isOther = known.size === 0 && (await graphState(graph)).seeded && (await heldData(graph)) !== 'article'
  if (isOther) throw new StartError(OTHER_DATA)
  refuseChanged(known, files)
  const { toLoad = [], loaded = [] } = Object.groupBy(files, ({ path }) => (known.has(path) ? 'loaded' : 'toLoad'))
  return { toLoad, loaded }
}

export const OTHER_DATA =
  "This graph holds other data than the article's, and was left as it is: bring more into it with `npm run import`, or load the article into a graph of its own with `npm run seed -- --data article`, NEO4J_HOME and NEO4J_URI unset."

/** Deletes everything in a graph. If that is cut off, nothing but another emptying accepts the graph. */
export async function emptyGraph(graph: Graph, report: SeedOptions['report']): Promise<void> {
  await asOnlyLoad(graph, { command: 'seed', report, whileRestoring: true }, (own) => removeAll(own, report))
}

async function removeAll(graph: Graph, report: SeedOptions['report']): Promise<void> {
  report('Emptying the graph')
  const data = await heldData(graph)
  await graph.transaction(async (run) => {
    await withdrawDerivation(run)
    await run(BEGIN_EMPTYING, { about: { begunAt: new Date().toISOString(), data } })
  })
  await graph.write(DELETE_RELATIONSHIPS) // deleting a hub with all of its relationships would be a large transaction
  await graph.write(DELETE_NODES)
  await graph.write(END_EMPTYING)
}

/** The changes in `cypher/seed` since the graph was made from it; empty if it was not. */
export async function seedDifferences(graph: ReadableGraph) {
  const known = new Map((await graph.read(SEED_FILES)).map(({ name, checksum }) => [name, checksum]))
  const files = known.size === 0 ? [] : cypherFiles('seed')
  const { old = [], fresh = [] } = Object.groupBy(files, ({ path }) => (known.has(path) ? 'old' : 'fresh'))
  const changed = old.filter(({ path, text }) => known.get(path) !== checksumOf(text))
  const pathsOf = (some: readonly CypherFile[]) => some.map(({ path }) => path)
  return { changed: pathsOf(changed), unloaded: old.length === 0 ? [] : pathsOf(fresh) }
}

/** Throws a StartError if a file has changed since it was loaded, or is missing. */
function refuseChanged(known: ReadonlyMap<string, unknown>, files: readonly CypherFile[]): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const changed = [...known].flatMap(([path, checksum]) => {
    const text = texts.get(path)
    if (text === undefined) return `${path}, which is gone`
    return checksumOf(text) === checksum ? [] : path
  })
  if (changed.length > 0) throw new StartError(refusal(changed))
}

function refusal(changed: readonly string[]): string {
  return [
    'Changed since they were loaded into this graph:',
    ...changed.map((file) => `  ${file}`),
    'A loaded file is history. Write the change as a new version, which revises the old one, in a new file of',
    'cypher/seed; or, on a local graph, empty it and load everything again: npm run seed -- --fresh',
  ].join('\n')
}

async function load(graph: Graph, file: CypherFile): Promise<void> {
  const { path, text } = file
  try {
    await graph.transaction(async (run) => {
      await withdrawDerivation(run)
      const loadedAt = new Date().toISOString()
      const [remembered] = await run(REMEMBER, { name: path, checksum: checksumOf(text), loadedAt })
      const isLoaded = remembered?.['loadedAt'] !== loadedAt // the connection was lost during the commit
      if (!isLoaded) await runScript(run, file)
    })
  } catch (error) {
    throw error instanceof StartError ? error : new ScriptError(path, error) // the commit itself may fail
  }
}

const SEED_FILES = statement('load/seed-files')
const REMEMBER = statement('load/remember-seed-file')
const DELETE_RELATIONSHIPS = statement('load/delete-relationships')
const DELETE_NODES = statement('load/delete-nodes')
const BEGIN_EMPTYING = statement('load/begin-emptying')
const END_EMPTYING = statement('load/end-emptying')
