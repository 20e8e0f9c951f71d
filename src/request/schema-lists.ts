// The schema that describes itself is GraphQL's own: its lists are known by their names, and nothing declares their sizes.

/**
 * Its lists cost little, for no database is asked: they are taken for a part of what they are, and the standard
 * introspection query for less than half of what a request may cost.
 */
const SIZES: Readonly<Record<string, number>> = { types: 20, fields: 5 }
const OTHERS = 2

/** What one thing more of each entry costs: as many points as such a list has been taken for less than it holds. */
export const ONE_OF_SCHEMA = 20

/** The lists that hold the whole schema when they are nested. */
export const SCHEMA_LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
])

/** How deep they may be nested: the types, and the fields of each. The standard introspection query needs no more. */
export const SCHEMA_LISTS_DEPTH = 2

/** How many entries a list of the schema is weighed as. */
export function sizeOfSchemaList(name: string): number {
  return SIZES[name] ?? OTHERS
}
