import { GraphError, tooLarge, tooLong } from '../graph/graph-error.ts'
import type { Edge, List } from '../graph/loader.ts'

/** Rethrows that a statement needed too much memory or time, with what to ask for instead in this field. */
export function withLess(field: string, less: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof GraphError) || error.told !== null) throw error
    const instead = `than the database gives one statement. Ask for ${less}, or for fewer bases in 'basis'.`
    if (error.reason === 'TOO_LARGE') throw tooLarge(`Field '${field}' needs more memory ${instead}`)
    if (error.reason === 'TIMEOUT') throw tooLong(`Field '${field}' takes more time ${instead}`)
    throw error
  }
}

/** The list, with errors that say what to ask for instead. */
export function listWithLess<E extends Edge, Args>(
  field: string,
  less: string,
  { slices, total }: List<E, Args>,
): List<E, Args> {
  const told = withLess(field, less)
  return {
    slices: (scope) => ({ load: (load) => slices(scope).load(load).catch(told) }),
    total: (scope) => ({ load: (load) => total(scope).load(load).catch(told) }),
  }
}
