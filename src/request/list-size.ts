import { type GraphQLNamedType, isIntrospectionType } from 'graphql'

/** How long a list that is no page is taken to be where its field does not say so in `extensions.listSize`. */
const SHORT_LIST = 10

/**
 * The lists of the schema that describes itself cost little, for no database is asked: they are taken for a part of
 * what they are, and the standard introspection query for less than half of what a request may cost.
 */
const OF_SCHEMA: Readonly<Record<string, number>> = { types: 20, fields: 5 }
const OF_SCHEMA_OTHERS = 2

/** What one thing more of each costs: as many points as such a list has been taken for less than it holds. */
export const ONE_OF_SCHEMA = 20

/** Introspection's lists that hold the whole schema when they are nested. */
export const SCHEMA_LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
])

/** How deep they may be nested: the types, and the fields of each. The standard introspection query needs no more. */
export const SCHEMA_LISTS_DEPTH = 2

/** How many entries a list that has no page is weighed as. */
export function listSize(parent: GraphQLNamedType, name: string, { extensions }: { readonly extensions: object }) {
  if (isIntrospectionType(parent)) return OF_SCHEMA[name] ?? OF_SCHEMA_OTHERS
  return 'listSize' in extensions && typeof extensions.listSize === 'number' ? extensions.listSize : SHORT_LIST
}
