import type { EntityKind, ModelQuery, TypeDescribedFragment } from '../generated/graphql.ts'

type Field = NonNullable<TypeDescribedFragment['fields']>[number]

export interface Property {
  readonly name: string
  readonly type: string
  readonly meaning: string
}

/** The fields of a type that are values and no further objects, without those that `common` has too. */
export function propertiesOf(
  type: TypeDescribedFragment | null,
  common: TypeDescribedFragment | null = null,
): readonly Property[] {
  const shared = new Set(common?.fields?.map(({ name }) => name))
  return (type?.fields ?? []).flatMap((field) => {
    const name = valueTypeOf(field)
    return name !== null && !shared.has(field.name)
      ? [{ name: field.name, type: name, meaning: field.description ?? '' }]
      : []
  })
}

/** The name of a scalar or of an enumeration, in brackets where there are several; null for objects. */
function valueTypeOf({ type }: Field): string | null {
  const layers = [type, type.ofType, type.ofType?.ofType, type.ofType?.ofType?.ofType]
  const innermost = layers.findLast((layer) => layer != null)
  if (!innermost?.name || !(innermost.kind === 'SCALAR' || innermost.kind === 'ENUM')) return null
  return layers.some((layer) => layer?.kind === 'LIST') ? `[${innermost.name}]` : innermost.name
}

export const typeOf = (model: ModelQuery, kind: EntityKind): TypeDescribedFragment | null => model[kind]

/** The closed lists of values that stances have, by the names of their types. */
export const valueLists = ['Position', 'Modality', 'Attribution', 'Capacity'] as const

/** GraphiQL with a query in it, which is not run by itself. */
export const inGraphiql = (query: string) => `/graphql#${new URLSearchParams({ query })}`

export const someOfKind = (kind: string) =>
  `{\n  entities(where: { kind: { eq: ${kind} } }, first: 10) {\n    totalCount\n    edges { node { slug name description } }\n  }\n}\n`

export const someOfType = (type: string) =>
  `{\n  relationships(where: { type: { eq: ${type} } }, first: 10) {\n    totalCount\n    edges { node { sentence validFrom confidence citations { locator source { name } } } }\n  }\n}\n`
