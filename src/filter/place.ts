import { badInput } from '../errors.ts'
import { allTrue, type Condition } from './condition.ts'
import type { Where } from './subject.ts'

/** Which variables a condition is about, and where in the client's filter it stands. */
export interface Place {
  readonly it: string
  readonly other: string
  readonly path: string
  readonly depth: number
}

/** The conditions of all fields of a filter, each at its own path. Refuses a field that is null. */
export function allOf(
  given: Where,
  place: Place,
  condition: (name: string, given: unknown, place: Place) => Condition,
): Condition {
  const conditions = Object.entries(given).map(([name, value]) => {
    const path = `${place.path}.${name}`
    refuseNull(path, value)
    return condition(name, value, { ...place, path })
  })
  return allTrue(conditions)
}

/** Refuses a null in a client's filter: it may mean what is missing, or that nothing is asked. */
export function refuseNull(path: string, given: unknown): void {
  if (given === null) throw badInput(`'${path}' is null. Leave it out, or use 'isNull' to match missing values.`)
}
