import { badInput, shown } from '../errors.ts'

// Bounds of arguments, for `check` and `cost`.

/** Throws BAD_USER_INPUT if the number is out of range. */
export function keepWithin(name: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw badInput(`Argument '${name}' must be from ${least} to ${most}; got ${shown(value)}.`)
}

/** Throws BAD_USER_INPUT if the list has fewer or more different entries. */
export function keepLength(name: string, value: unknown, least: number, most: number): number {
  const { size } = new Set(Array.isArray(value) ? value : [])
  if (size >= least && size <= most) return size
  throw badInput(`Argument '${name}' takes ${least} to ${most} different entries; got ${size}.`)
}
