import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { npmRun } from './npm-run.ts'

/** A restore that has begun and not ended. Until it has, nothing else may be done with the graph. */
export interface Restoring {
  /** The checksum of the backup. */
  readonly checksum: string
  /** The name of its file. */
  readonly file: string
  readonly begunAt: string
  /** How many rows of the backup are in the graph. */
  readonly rows: number
  /** When the graph was found to hold what the backup does; null before that. */
  readonly copiedAt: string | null
}

/** The restore that is under way in a graph, when its emptying began, and whether there is anything in it. */
export async function restoreState(graph: ReadableGraph) {
  const [row] = await graph.read(STATE)
  const { restores, emptyings, others } = row as unknown as State // its columns
  return { restoring: restores[0] ?? null, emptyingSince: emptyings[0]?.begunAt ?? null, isEmpty: others === 0 }
}

interface State {
  readonly restores: readonly Restoring[]
  readonly emptyings: readonly { readonly begunAt: string }[]
  readonly others: number
}

/** Throws a StartError if a restore, or the deletion of everything, has not come to its end. */
export async function refusePart(graph: ReadableGraph): Promise<void> {
  const { restoring, emptyingSince } = await restoreState(graph)
  keepWhole(emptyingSince)
  if (restoring) throw new StartError(unfinished(restoring))
}

/** Throws a StartError if the deletion of everything has not come to its end. */
export async function refuseEmptied(graph: ReadableGraph): Promise<void> {
  keepWhole((await restoreState(graph)).emptyingSince)
}

function keepWhole(emptyingSince: string | null): void {
  if (emptyingSince === null) return
  throw new StartError(
    `This graph holds a part of what it held: its emptying, which began at ${emptyingSince}, has not come to its end. \`${npmRun('seed', '--fresh')}\` goes on with it.`,
  )
}

export function unfinished({ file, begunAt }: Restoring): string {
  return `This graph holds a part of a backup: the restore of ${file}, which began at ${begunAt}, has not come to its end. \`${npmRun('restore', file)}\` goes on with it. A local graph is also given up by deleting its folder.`
}

const STATE = statement('restore/state')
