import {
  coerceInputLiteral,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parseConstValue,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { schema } from '../schema.ts'
import { reworded } from './answers.ts'

/** Adds to an error about the schema what to write instead, unless the error already says so. */
export const suggestions: Plugin = {
  onResultProcess({ result, setResult }) {
    if (!('errors' in result) || !result.errors) return
    const errors = result.errors.map((error) => {
      const suggestion = suggestionFor(schema, error.message)
      return suggestion ? reworded(error, `${error.message.replace(/([^.?])$/, '$1.')} ${suggestion}`) : error
    })
    setResult({ ...result, errors })
  },
}

type Suggest = (schema: GraphQLSchema, ...found: readonly string[]) => string | null

/**
 * By the messages of the GraphQL library. A message that ends in a suggestion of its own matches only the first
 * pattern.
 */
const SUGGESTIONS: readonly (readonly [RegExp, Suggest])[] = [
  [
    /^Cannot query field "(\w+)" on type "\w+"\. Did you mean to use an inline fragment on "(\w+)"/,
    (types, field, type) => `Write "... on ${type} { ${selectionOf(types.getType(type ?? ''), field ?? '')} }".`,
  ],
  [/^Cannot query field "(\w+)" on type "(\w+)"\.$/, (types, field, type) => insteadOf(field, typeIn(types, type))],
  [
    /^Unknown argument "\w+" on field "(\w+)\.(\w+)"\.$/,
    (types, type, field) => takes(argumentsOf(typeIn(types, type), field)),
  ],
  [
    /^Unknown argument "\w+" on directive "@(\w+)"\.$/,
    (types, directive) => takes(types.getDirective(directive ?? '')?.args.map(({ name }) => name)),
  ],
  [/^Unknown directive "@\w+"\.$/, (types) => `There are ${listed(directivesOfQueries(types))}.`],
  [
    /Expected value of type "(\w+)!?" to be an object, found: (.*)\.$/s,
    (types, type, value) => asObject(types, type, value),
  ],
  [
    /Expected value of type "(\w+)!?" not to include unknown field "\w+", found: /,
    (types, type) => takes(inputFields(types, type)),
  ],
  [/Value ".*" does not exist in "(\w+)" enum\.$/s, (types, type) => valuesOf(types, type)],
  [/Enum "(\w+)" cannot represent non-(?:enum|string) value: [^?]*$/, (types, type) => valuesOf(types, type)],
  [
    /String cannot represent a non string value: ([\w.-]{1,60})$/,
    (_, value) => `Write it in double quotes: "${value}".`,
  ],
]

/** The suggestion to add to an error with that message. It takes values of the request only from the message itself. */
export function suggestionFor(types: GraphQLSchema, message: string): string | null {
  for (const [pattern, suggest] of SUGGESTIONS) {
    const found = pattern.exec(message)
    if (found) return suggest(types, ...found.slice(1))
  }
  return null
}

/** The most names in one message. */
const MOST_NAMES = 12

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `"${name}"`)
  return names.length > MOST_NAMES ? `${shown.join(', ')} and ${names.length - MOST_NAMES} more` : shown.join(', ')
}

function takes(names: readonly string[] | undefined): string | null {
  if (!names) return null
  return names.length > 0 ? `It takes ${listed(names)}.` : 'It takes none.'
}

const directivesOfQueries = (types: GraphQLSchema) =>
  types
    .getDirectives()
    .filter(({ locations }) => locations.some((location) => location === 'QUERY' || location === 'FIELD'))
    .map(({ name }) => `@${name}`)

const typeIn = (types: GraphQLSchema, name: string | undefined) => types.getType(name ?? '')

function fieldsOf(type: GraphQLNamedType | undefined): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
}

const argumentsOf = (type: GraphQLNamedType | undefined, field = '') =>
  fieldsOf(type)[field]?.args.map(({ name }) => name)

function inputFields(types: GraphQLSchema, name: string | undefined): readonly string[] | undefined {
  const type = typeIn(types, name)
  return isInputObjectType(type) ? Object.keys(type.getFields()) : undefined
}

function valuesOf(types: GraphQLSchema, name: string | undefined): string | null {
  const type = typeIn(types, name)
  return isEnumType(type) ? `It has ${listed(type.getValues().map((value) => value.name))}.` : null
}

/** For a page, where its objects are: one or two levels below. For other types, the fields that exist. */
function insteadOf(field: string | undefined, type: GraphQLNamedType | undefined): string | null {
  const { edges, node, ...others } = fieldsOf(type)
  if (edges) return `Its things are in "edges { node { ${selectionOf(nodeOf(edges), field)} } }".`
  if (node && field && field in fieldsOf(getNamedType(node.type)))
    return `Its node has it: "node { ${selectionOf(getNamedType(node.type), field)} }".`
  const names = Object.keys({ ...(node && { node }), ...others })
  return names.length > 0 ? `It has ${listed(names)}.` : null
}

function nodeOf(edges: GraphQLField<unknown, unknown>): GraphQLNamedType | undefined {
  const { node } = fieldsOf(getNamedType(edges.type))
  return node && getNamedType(node.type)
}

/** How a field is selected; … stands for a part that only the client knows. */
function selectionOf(type: GraphQLNamedType | undefined, field = ''): string {
  const found = fieldsOf(type)[field]
  if (!found) return '…'
  return isCompositeType(getNamedType(found.type)) ? `${field} { … }` : field
}

/** The object that a plain value was probably meant as: an order by one field, or a filter by one value. */
function asObject(types: GraphQLSchema, name: string | undefined, value = ''): string | null {
  const type = typeIn(types, name)
  return isInputObjectType(type) && value.length <= LONGEST_VALUE ? `Write ${objectOf(type, value)}.` : null
}

const LONGEST_VALUE = 60

function objectOf(type: GraphQLInputObjectType, value: string): string {
  const [, word = ''] = /^"?(\w+)"?$/.exec(value) ?? []
  const fields = type.getFields()
  const named = fields[word]
  if (named) return `{ ${word}: ${sampleOf(named.type)} }`
  for (const text of [value, word]) {
    const holder = holderOf(type, text)
    if (holder) return holder
  }
  const [first] = Object.values(fields)
  return first ? `{ ${first.name}: ${sampleOf(first.type)} }` : '{}'
}

/** An object with the value in the first field that accepts it, or in a field of that field. `slug` is tried first. */
function holderOf(type: GraphQLInputObjectType, text: string): string | null {
  const { slug, ...others } = type.getFields()
  for (const { name, type: inner } of [...(slug ? [slug] : []), ...Object.values(others)]) {
    if (takesValue(inner, text)) return `{ ${name}: ${text} }`
    const innermost = isInputObjectType(inner) ? Object.values(inner.getFields()) : []
    const holder = innermost.find((field) => takesValue(field.type, text))
    if (holder) return `{ ${name}: { ${holder.name}: ${text} } }`
  }
  return null
}

function takesValue(type: GraphQLInputType, text: string): boolean {
  try {
    return coerceInputLiteral(parseConstValue(text), type) !== undefined
  } catch {
    return false // not a literal
  }
}

function sampleOf(type: GraphQLInputType): string {
  const named = getNamedType(type)
  if (named.name === 'SortDirection') return 'DESC'
  return isInputObjectType(named) ? '{ … }' : '…'
}
