import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../src/schema.ts'

test('Everything in the schema is described', () => {
  expect(
    partsOf(schema)
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => name),
  ).toEqual([])
})

interface Part {
  readonly name: string
  readonly description: string | null | undefined
}

/** Types, fields, arguments, values and directives, but for those that every schema has. */
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
