import { clientError } from '../errors.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { loadedState } from '../loading/load.ts'

/**
 * For what is read as it is stored, with claims that a load writes bit by bit: throws CHANGED_MEANWHILE while a load is
 * under way, and returns a check that throws it if one has begun since.
 */
export async function unchanged(graph: ReadableGraph, reading: ReadOptions): Promise<() => Promise<void>> {
  const before = await loadedState(graph, reading)
  if (before === null) throw changed(UNDER_WAY)
  return async () => {
    if ((await loadedState(graph, reading)) !== before) throw changed(MEANWHILE)
  }
}

/** The same texts. At their end `check` may throw, before the last of them is complete. */
export async function* checkedAtEnd(texts: AsyncIterable<string>, check = async () => {}): AsyncGenerator<string> {
  yield* texts
  await check()
}

const UNDER_WAY =
  'The graph is being loaded, or a load of it was cut off, so that not all claims in it are complete. Export it when that has ended.'
const MEANWHILE =
  'The graph was loaded while it was exported, so that the file would be a part of two graphs. Export it again.'

const changed = (message: string) =>
  clientError('CHANGED_MEANWHILE', message, { http: { status: 503, headers: { 'Retry-After': '30' } } })
