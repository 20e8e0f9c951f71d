import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { checkGraph, type Violation, violationLines } from '../loading/check.ts'
import { withdrawDerivation } from '../loading/derivation.ts'
import { deriveGraph } from '../loading/derive.ts'
import {
  type GraphVersion,
  graphVersion,
  refuseNewer,
  SCHEMA_VERSION,
  type UnfinishedUpgrade,
} from '../loading/graph-version.ts'
import { asOnlyLoad } from '../loading/load-lock.ts'
import { runScript } from '../loading/run-script.ts'
import { defineSchema } from '../loading/schema-definition.ts'
import { loadFiles } from '../loading/seed.ts'
import { version } from '../model/package.ts'
import { countOfArticle, removeArticle } from './replace-article.ts'
import { countOf, type Step, stepParameters, steps } from './steps.ts'

export interface UpgradeOptions {
  /** Whether claims that scripts of the article have told are replaced by those of this version. */
  readonly replaceArticle: boolean
  readonly report: (line: string) => void
  /** How many nodes or relationships a transaction writes. */
  readonly rows?: number
}

export interface PlannedStep {
  readonly step: Step
  readonly count: number
  readonly isDone: boolean
}

export interface UpgradePlan {
  readonly held: GraphVersion
  /** Empty if the graph is of this version already. */
  readonly steps: readonly PlannedStep[]
  /** Claims of the article to be replaced; null if they stay as they are. */
  readonly replaced: number | null
}

/** What an upgrade would do. Writes nothing. Throws a StartError. */
export async function planUpgrade(
  graph: ReadableGraph,
  { replaceArticle }: Pick<UpgradeOptions, 'replaceArticle'>,
): Promise<UpgradePlan> {
  const held = await graphVersion(graph)
  if (held === null) throw new StartError(EMPTY)
  refuseNewer(held)
  const isCurrent = held.schemaVersion === SCHEMA_VERSION // the article may be replaced in such a graph
  const neverCoded = await isNeverCoded(graph, held)
  const done = new Set(held.upgrade?.done)
  const planned: PlannedStep[] = []
  for (const step of isCurrent ? [] : steps) {
    planned.push({ step, isDone: done.has(step.name), count: await countOf(graph, step, neverCoded) })
  }
  const hasBegun = held.upgrade?.replacing === true
  const isReplacing = (replaceArticle || hasBegun) && !done.has(REMOVED)
  return { held, steps: planned, replaced: isReplacing ? await countOfArticle(graph, hasBegun) : null }
}

/** Whether there is nothing to do: the graph is of this version, and no upgrade of it was cut off. */
export function isNothing({ held, steps, replaced }: UpgradePlan): boolean {
  return steps.length === 0 && replaced === null && held.upgrade === null
}

/**
 * Brings a graph to the version of this Stancegraph: the steps in their order, then constraints, indexes and all that is
 * derived, then the check. Each step is recorded when it is done, so that an upgrade that was cut off goes on; until it
 * has ended, nothing else may be done with the graph. Does nothing to a graph of this version. Throws a StartError.
 */
export async function upgradeGraph(graph: Graph, options: UpgradeOptions): Promise<readonly Violation[]> {
  const { report } = options
  return asOnlyLoad(graph, { command: 'upgrade', report, anyVersion: true }, async (own) => {
    const plan = await planUpgrade(own, options)
    if (isNothing(plan)) return []
    const begun = await begin(own, plan, options)
    if (plan.steps.length > 0) await runSteps(own, begun, options)
    const violations = begun.replacing ? await replaceArticle(own, begun, options) : await derive(own, report)
    await own.transaction((run) => run(END, { schemaVersion: SCHEMA_VERSION, product: version }))
    return violations
  })
}

async function begin(
  graph: Graph,
  { held }: UpgradePlan,
  { replaceArticle, report }: UpgradeOptions,
): Promise<UnfinishedUpgrade> {
  if (held.upgrade) report(`Going on with an upgrade: ${held.upgrade.done.length} steps are done`)
  const neverCoded = await isNeverCoded(graph, held)
  const about = { from: held.schemaVersion, to: SCHEMA_VERSION, neverCoded, replacing: replaceArticle }
  await graph.transaction(async (run) => {
    await withdrawDerivation(run)
    await run(BEGIN, about)
  })
  const { upgrade } = (await graphVersion(graph)) ?? {}
  if (!upgrade) throw new Error('the upgrade that has just begun is not recorded')
  return upgrade
}

/** Whether nobody has coded modality and capacity: decided before the first step, because a step changes what shows it. */
async function isNeverCoded(graph: ReadableGraph, { upgrade }: GraphVersion): Promise<boolean> {
  if (upgrade) return upgrade.neverCoded
  const [row] = await graph.read(CODED)
  return row?.['isCoded'] !== true
}

async function runSteps(graph: Graph, { done, neverCoded }: UnfinishedUpgrade, options: UpgradeOptions): Promise<void> {
  const { report, rows = ROWS } = options
  for (const { name, script } of steps) {
    if (done.includes(name)) continue
    report(`Upgrading: ${script.path}`)
    await runScript(graph.write, script, stepParameters(neverCoded, rows))
    await graph.transaction((run) => run(ADVANCE, { step: name }))
  }
}

async function replaceArticle(graph: Graph, { done }: UnfinishedUpgrade, { report, rows = ROWS }: UpgradeOptions) {
  if (!done.includes(REMOVED)) {
    await removeArticle(graph, rows, report)
    await graph.transaction((run) => run(ADVANCE, { step: REMOVED }))
  }
  return (await loadFiles(graph, { report })).violations
}

async function derive(graph: Graph, report: UpgradeOptions['report']): Promise<readonly Violation[]> {
  await defineSchema(graph, report)
  await deriveGraph(graph, { report })
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return violations
}

/** The name of the step after which nothing is left of earlier scripts of the article. */
const REMOVED = 'article-removed'

/** About a megabyte per transaction. */
const ROWS = 2_000

const EMPTY = 'This graph holds nothing that Stancegraph has written: there is nothing to upgrade.'

const CODED = statement('graph-version/coded')
const BEGIN = statement('graph-version/begin-upgrade')
const ADVANCE = statement('graph-version/advance-upgrade')
const END = statement('graph-version/end-upgrade')
