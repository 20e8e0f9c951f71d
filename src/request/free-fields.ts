/**
 * What comes with a thing for nothing, by its name in the answer. It is so once: each further time that the same field is
 * asked of the same thing, under another name, adds to the cost, for it is computed and written again.
 */
export type FreeFields = ReadonlyMap<string, FreeField>

interface FreeField {
  readonly field: string
  /** In points: nothing, or what it takes to compute. */
  readonly first: number
  readonly again: number
}

export const NO_FREE_FIELDS: FreeFields = new Map()

/** A field that is free, but for what it takes to compute, and costs as much as `like` each further time. */
export function freeField(name: string, field: string, like: number, computing = 0): FreeFields {
  return new Map([[name, { field, first: computing, again: computing + like }]])
}

/** Those of a part of a thing that costs nothing itself, as its edges, of which there may be several. */
export function freeWithin(name: string, field: string, times: number, fields: FreeFields): FreeFields {
  const inner = Array.from(fields, ([key, { field: of, first, again }]) => {
    return [`${name}.${key}`, { field: `${field}.${of}`, first: first * times, again: again * times }] as const
  })
  return new Map(inner)
}

/** Of two parts of one thing. */
export function allFree(a: FreeFields, b: FreeFields): FreeFields {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a
  return new Map([...a, ...b])
}

/** What they come to: computing them, and asking for the same again. */
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
