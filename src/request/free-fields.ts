/**
 * The fields that cost nothing beside their object, by their names in the answer. Only the first use is free: when the
 * same field of the same object is requested again under another name, it adds to the cost, because it is computed and
 * written again.
 */
export type FreeFields = ReadonlyMap<string, FreeField>

interface FreeField {
  readonly field: string
  /** In points: 0, or the cost of computing it. */
  readonly first: number
  readonly again: number
}

export const NO_FREE_FIELDS: FreeFields = new Map()

/** A field that costs only `computing` the first time, and `like` more each further time. */
export function freeField(name: string, field: string, like: number, computing = 0): FreeFields {
  return new Map([[name, { field, first: computing, again: computing + like }]])
}

/** The free fields within a part that costs nothing itself, such as edges. `times` is how often the part occurs. */
export function freeWithin(name: string, field: string, times: number, fields: FreeFields): FreeFields {
  const inner = Array.from(fields, ([key, { field: of, first, again }]) => {
    return [`${name}.${key}`, { field: `${field}.${of}`, first: first * times, again: again * times }] as const
  })
  return new Map(inner)
}

/** The free fields of two selections on one object. */
export function allFree(a: FreeFields, b: FreeFields): FreeFields {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a
  return new Map([...a, ...b])
}

/** The cost of computing them, and the cost of requesting the same field again. */
export function costOfFree(fields: FreeFields): { readonly computing: number; readonly repeating: number } {
  const seen = new Set<string>()
  let [computing, repeating] = [0, 0]
  for (const { field, first, again } of fields.values()) {
    if (seen.has(field)) repeating += again
    else computing += first
    seen.add(field)
  }
  return { computing, repeating }
}
