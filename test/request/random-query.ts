import type fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { drawn } from '../difference/drawn.ts'
import type { Random } from '../generated/random.ts'

/** Valid queries with a few levels. Every object in their answers has its `__typename`. */
export const randomQueries = (schema: GraphQLSchema): fc.Arbitrary<string> => drawn((random) => queryOf(schema, random))

function queryOf(schema: GraphQLSchema, random: Random): string {
  let aliases = 0
  const query = schema.getQueryType()
  if (!query) throw new Error('a schema has queries')
  return `{ ${fieldsOf(query, 1)} }`

  function fieldsOf(type: GraphQLNamedType, level: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return ''
    const all = Object.values(type.getFields())
    const isStructure = /(Connection|Edge)$/.test(type.name)
    const wanted = all.filter((field) => (isStructure ? inPage(field) : isOpen(field) && !isLeaf(field)))
    const isWhole = isStructure || wanted.length === 0
    const few = isWhole
      ? wanted
      : Array.from({ length: level === 1 ? 2 : 1 + random.below(2) }, () => random.pick(wanted))
    const deeper = level < 5 ? few.map((field) => fieldText(field, level + (isStructure ? 0 : 1))) : []
    const parts = isAbstractType(type) && level < 5 ? [partOf(type, level)] : []
    return ['__typename', ...deeper, ...parts].join(' ')
  }

  /** Fields that one of its types has in addition. */
  function partOf(type: GraphQLNamedType, level: number): string {
    if (!isAbstractType(type)) return ''
    const one = random.pick(schema.getPossibleTypes(type))
    return `... on ${one.name} { ${fieldsOf(one, level + 1)} }`
  }

  function fieldText(field: Field, level: number): string {
    aliases += 1
    const sizes = ['', `(first: ${1 + random.below(6)})`, `(last: ${1 + random.below(4)})`]
    const args = field.args.some(({ name }) => name === 'first') ? random.pick(sizes) : ''
    return `f${aliases}: ${field.name}${args} { ${fieldsOf(getNamedType(field.type), level)} }`
  }
}

type Field = GraphQLField<unknown, unknown>

const isLeaf = ({ type }: Field) => isLeafType(getNamedType(type))

const isOpen = ({ args }: Field) => !args.some(isRequiredArgument)

const inPage = ({ name }: Field) => name === 'edges' || name === 'node'
