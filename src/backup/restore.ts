import { basename } from 'node:path'
import { statement } from '../graph/cypher.ts'
import type { Graph, RunStatement } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Statement } from '../graph/statement.ts'
import { checkGraph, type Violation, violationLines } from '../loading/check.ts'
import { withdrawDerivation } from '../loading/derivation.ts'
import { deriveGraph } from '../loading/derive.ts'
import { heldData } from '../loading/held-data.ts'
import { asOnlyLoad } from '../loading/load-lock.ts'
import { type Restoring, refuseEmptied, restoreState, unfinished } from '../loading/restoring.ts'
import { defineConstraints, defineSchema } from '../loading/schema-definition.ts'
import { backupRows, type Verified } from './backup-file.ts'
import { graphChecksum } from './backup-rows.ts'
import { type Batch, batchesOf } from './restore-batches.ts'

export interface RestoreOptions {
  readonly report: (line: string) => void
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (share: number, rows: number) => void
}

export interface Restored {
  /** Empty, too, where not everything is derived. */
  readonly violations: readonly Violation[]
  readonly isDerived: boolean
}

/**
 * Writes a verified backup into an empty graph, compares the checksum of the graph with that of the file, derives, and
 * checks. Rows are written in batches, each in one transaction that records it, so that a restore that was cut off goes
 * on. Until it has ended, nothing else may be done with the graph. Throws a StartError.
 */
export async function restore(
  graph: Graph,
  file: string,
  backup: Verified,
  options: RestoreOptions,
): Promise<Restored> {
  const { report } = options
  return asOnlyLoad(graph, { command: 'restore', report, whileRestoring: true }, async (own) => {
    const begun = await begin(own, file, backup, report)
    if (begun.copiedAt === null) await copy(own, file, backup, begun, options)
    return finish(own, backup, report)
  })
}

async function begin(
  graph: Graph,
  file: string,
  { head, foot: { checksum, rows } }: Verified,
  report: RestoreOptions['report'],
): Promise<Restoring> {
  await refuseEmptied(graph)
  const { restoring, isEmpty } = await restoreState(graph)
  if (restoring) {
    if (restoring.checksum !== checksum) throw new StartError(unfinished(restoring))
    report(`Going on with the restore of ${restoring.begunAt}: ${restoring.rows} of ${rows} rows are there`)
    return restoring
  }
  if (!isEmpty) throw new StartError(notEmpty())
  const held = await heldData(graph)
  if (held !== null && held !== head.data) throw new StartError(otherData(held, head.data))
  const about = { checksum, file: basename(file), begunAt: new Date().toISOString() }
  await defineConstraints(graph)
  await graph.transaction(async (run) => {
    await withdrawDerivation(run)
    await run(BEGIN, { about })
  })
  return { ...about, rows: 0, copiedAt: null }
}

async function copy(
  graph: Graph,
  file: string,
  { foot }: Verified,
  { rows }: Restoring,
  { report, onProgress }: RestoreOptions,
): Promise<void> {
  const { checksum } = foot
  let done = Number(rows)
  for await (const batch of batchesOf(backupRows(file, foot, done))) {
    const [from, to] = [done, done + batch.count]
    await graph.transaction(async (run) => {
      const isNew = (await run(ADVANCE, { checksum, from, to })).length > 0
      if (isNew) await write(run, batch)
    })
    done = to
    onProgress?.(done / foot.rows, done)
  }
  report('Comparing the graph with the backup')
  if ((await graphChecksum(graph)) !== foot.graph) throw new StartError(OTHERWISE)
  await graph.transaction((run) => run(COPIED, { checksum, copiedAt: new Date().toISOString() }))
}

async function write(run: RunStatement, { kind, rows, size }: Batch): Promise<void> {
  const [row] = await run(CREATE[kind], { rows })
  if (row?.['count'] !== size) throw new StartError(OTHERWISE)
}

async function finish(graph: Graph, { head, foot }: Verified, report: RestoreOptions['report']): Promise<Restored> {
  const end = () => graph.transaction((run) => run(END, { checksum: foot.checksum }))
  await defineSchema(graph, report)
  if (head.isUnderWay) {
    await end()
    return { isDerived: false, violations: [] }
  }
  await deriveGraph(graph, { report })
  await end()
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return { isDerived: true, violations }
}

const notEmpty = () =>
  `This graph is not empty, and was left as it is: a backup is restored only into an empty one. NEO4J_HOME names a new folder for a local graph.`

const otherData = (held: string, data: string) =>
  `This empty graph was made for the data set ${held}, and the backup is of ${data}: restore it with \`--data ${data}\`, or into a new folder that NEO4J_HOME names. Nothing was written.`

const OTHERWISE =
  'The graph does not hold what the backup does: somebody has written to it meanwhile, or the file has changed. Restore it into an empty graph.'

const BEGIN = statement('restore/begin')
const ADVANCE = statement('restore/advance')
const COPIED = statement('restore/copied')
const END = statement('restore/end')

const CREATE: Readonly<Record<Batch['kind'], Statement>> = {
  nodes: statement('import/create-entities'),
  reports: statement('restore/create-reports'),
  stances: statement('restore/create-stances'),
  relationships: statement('import/create-relationships'),
}
