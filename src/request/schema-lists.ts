// The introspection schema is GraphQL's own: its lists are recognized by name, and nothing declares their sizes.

/**
 * The assumed sizes are smaller than the real ones, because introspection does not query the database. The standard
 * introspection query costs less than half of what a request may cost.
 */
const SIZES: Readonly<Record<string, number>> = { types: 20, fields: 5 }
const OTHERS = 2

/** The cost in points of requesting a field of an entry again. It makes up for the small assumed sizes. */
export const ONE_OF_SCHEMA = 20

/** The lists that return the whole schema when they are nested. */
export const SCHEMA_LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
])

/** How deep they may be nested: types, and the fields of each. The standard introspection query needs no more. */
export const SCHEMA_LISTS_DEPTH = 2

/** The number of entries that a list of the schema is assumed to have. */
export function sizeOfSchemaList(name: string): number {
  return SIZES[name] ?? OTHERS
}
