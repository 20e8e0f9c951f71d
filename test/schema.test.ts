import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import type { Properties } from '../src/model/properties.ts'
import { kinds } from '../src/model/vocabulary.ts'
import { schema } from '../src/schema.ts'

test('Everything in the schema is described', () => {
  expect(
    partsOf(schema)
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => name),
  ).toEqual([])
})

test('the schema describes itself and where to begin, by existing fields', () => {
  expect(schema.description).toMatch(/^Who stands where on which policy, on what evidence/)
  const named = Array.from(schema.description?.matchAll(/`(@?\w+)`/g) ?? [], ([, name = '']) => name)
  const known = partsOf(schema).map(({ name }) => name.replace(/^\w+\.(\w+\.)?/, ''))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !known.includes(name.replace('@', '')))).toEqual([])
  expect(printSchema(schema)).toMatch(/^"""\nWho stands where/)
})

test("an argument's default is stated in its description too", () => {
  const printed = Array.from(printSchema(schema).matchAll(/"""\s+\w+: \S+ = \S+$/gm))
  const described = Array.from(printSchema(schema).matchAll(/ Default: `(\S+)`\.\s*"""\s+\w+: \S+ = \1$/gm))
  expect(printed.length).toBeGreaterThan(40)
  expect(described).toHaveLength(printed.length)
})

test('every property of the vocabulary is a field', () => {
  const owners = Object.entries<{ readonly properties: Properties }>(kinds)
  const missing = owners.flatMap(([kind, { properties }]) => {
    const fields = (schema.getType(kind) as GraphQLObjectType).getFields() // kinds are object types
    const own = Object.entries(properties).filter(([, { amountOf, currencyOf }]) => !amountOf && !currencyOf)
    return own.flatMap(([name]) => (name in fields ? [] : `${kind}.${name}`))
  })
  expect(missing).toEqual([])
})

interface Part {
  readonly name: string
  readonly description: string | null | undefined
}

/** Types, fields, arguments, values and directives, except the standard ones. */
function partsOf(schema: GraphQLSchema): readonly Part[] {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      if (isEnumType(type)) return [type, ...within(type.name, type.getValues())]
      if (isInputObjectType(type)) return [type, ...within(type.name, Object.values(type.getFields()))]
      if (!isObjectType(type) && !isInterfaceType(type)) return [type]
      const fields = Object.values(type.getFields())
      const args = fields.flatMap((field) => within(`${type.name}.${field.name}`, field.args))
      return [type, ...within(type.name, fields), ...args]
    })
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
  return [...types, ...directives, ...directives.flatMap(({ name, args }) => within(`@${name}`, args))]
}

function within(owner: string, parts: readonly Part[]): readonly Part[] {
  return parts.map(({ name, description }) => ({ name: `${owner}.${name}`, description }))
}
