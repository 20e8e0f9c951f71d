import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql'
import { declaredOf } from './declared-options.ts'

type Field = GraphQLField<unknown, unknown>

/** Throws an error that names every field with an incomplete or impossible declaration of its cost. */
export function assertCosts(schema: GraphQLSchema): void {
  const faults = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => fieldsOf(type).flatMap((field) => faultsOf(field).map((fault) => said(type, field, fault))))
  const all = [...new Set([...faults, ...sizesThatNothingGives(schema)])]
  if (all.length > 0) throw new Error(`The option 'cost' of these fields is wrong:\n${all.join('\n')}`)
}

function faultsOf(field: Field): readonly string[] {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return []
  const { size, page } = declaredOf(field).cost ?? {}
  const isList = isListType(getNullableType(field.type))
  return [
    ...(isList && size === undefined ? ["returns a list and needs a 'size'."] : []),
    ...(!isList && size !== undefined ? ["returns no list and takes no 'size'."] : []),
    ...(isPage(type) && page === undefined ? ["returns a page and needs a 'page'."] : []),
    ...(!isPage(type) && page !== undefined ? ["returns no page and takes no 'page'."] : []),
  ]
}

/** Sizes that lists take by name but that no field above them gives, on some path from the root. */
function sizesThatNothingGives(schema: GraphQLSchema): readonly string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  const root = schema.getQueryType()
  if (root) walk(root, [])
  return faults

  function walk(type: GraphQLNamedType, given: readonly string[]): void {
    const place = `${type.name} ${given.join(' ')}`
    if (seen.has(place)) return
    seen.add(place)
    for (const field of fieldsOf(type)) {
      const { size, page, sizes = {} } = declaredOf(field).cost ?? {}
      if (typeof size === 'string' && !given.includes(size)) {
        faults.push(said(type, field, `takes its size from '${size}', which the fields above do not always give.`))
      }
      const others = given.filter((name) => name !== 'page')
      walk(getNamedType(field.type), page ? ['page'] : [...new Set([...others, ...Object.keys(sizes)])].sort())
    }
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) walk(one, given)
  }
}

/** A page is a type with a list whose size is the page's. */
const isPage = (type: GraphQLNamedType) => fieldsOf(type).some((field) => declaredOf(field).cost?.size === 'page')

const said = (type: GraphQLNamedType, { name }: Field, fault: string) => `${type.name}.${name} ${fault}`

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}
