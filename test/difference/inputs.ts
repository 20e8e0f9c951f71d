import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { kindNames } from '../../src/model/vocabulary.ts'
import { schema } from '../../src/schema.ts'

/** The fields of an input of the API, by name. */
export function fieldsOf(input: string): ReadonlyMap<string, GraphQLInputType> {
  return new Map(Object.entries(inputOf(input).getFields()).map(([name, { type }]) => [name, type]))
}

export function hasInput(name: string): boolean {
  return isInputObjectType(schema.getType(name))
}

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`The API has no input ${name}`)
  return type
}

export const nameOf = (type: GraphQLInputType) => getNamedType(type).name

export function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** All values of an enum, as a client writes them; null for other types. */
export function valuesOf(type: string): readonly string[] | null {
  const named = schema.getType(type)
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : null
}

/** Full text is left out: it has a test of its own. */
export const isAsked = (field: string) => field !== 'search' && field !== 'text'

/** Whether a field leads to related entities or claims, which may be nested four deep. */
export function goesOn(input: string, field: string): boolean {
  if (['and', 'or', 'not', 'penalty', 'tradeValue', 'other', 'actor'].includes(field)) return false
  const isBranch = kindNames.some((kind) => field === `${kind.slice(0, 1).toLowerCase()}${kind.slice(1)}`)
  return !(isBranch && (input === 'EntityWhere' || (input === 'ActorWhere' && field !== 'country')))
}
