import SchemaBuilder from '@pothos/core'
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { assertCosts } from '../../src/declared/assert-costs.ts'
import { declaredOf } from '../../src/declared/declared-options.ts'
import { schema } from '../../src/schema.ts'

interface Shapes {
  readonly Objects: {
    readonly Part: object
    readonly Thing: object
    readonly ThingPage: object
  }
}

/** A schema with objects that have parts, and pages of objects. */
function schemaWith(declared: {
  readonly things?: { readonly page: () => number; readonly sizes?: { readonly citations: () => number } }
  readonly items?: { readonly size: 'page' }
  readonly parts?: { readonly size: 3 | 'citations' | { readonly from: 'citations'; readonly otherwise: 3 } }
}) {
  const { things, items, parts } = declared
  const builder = new SchemaBuilder<Shapes>({})
  builder.queryType({
    fields: (t) => ({ things: t.field({ type: 'ThingPage', resolve: () => ({}), ...(things && { cost: things }) }) }),
  })
  builder.objectType('ThingPage', {
    fields: (t) => ({ items: t.field({ type: ['Thing'], resolve: () => [], ...(items && { cost: items }) }) }),
  })
  builder.objectType('Thing', {
    fields: (t) => ({
      names: t.stringList({ resolve: () => [] }),
      parts: t.field({ type: ['Part'], resolve: () => [], ...(parts && { cost: parts }) }),
    }),
  })
  builder.objectType('Part', { fields: (t) => ({ name: t.string({ resolve: () => '' }) }) })
  return builder.toSchema()
}

const page = () => 20
const whole = { things: { page }, items: { size: 'page' }, parts: { size: 3 } } as const

describe('What the cost of a request is computed from is declared', () => {
  test('where the fields are defined', () => {
    expect(() => assertCosts(schemaWith(whole))).not.toThrow()
    expect(() => assertCosts(schema)).not.toThrow()
  })

  test.each([
    ['a list', { ...whole, parts: undefined }, "Thing.parts returns a list and needs a 'size'."],
    ['a page', { ...whole, things: undefined }, "Query.things returns a page and needs a 'page'."],
    ['the list of a page', { ...whole, items: undefined }, "ThingPage.items returns a list and needs a 'size'."],
    [
      'a size from above',
      { ...whole, parts: { size: 'citations' } },
      "Thing.parts takes its size from 'citations', which the fields above do not always give.",
    ],
    [
      'a size from above the page',
      { ...whole, things: { page, sizes: { citations: page } }, parts: { size: 'citations' } },
      "Thing.parts takes its size from 'citations', which the fields above do not always give.",
    ],
  ] as const)('or an error names the field without a declaration: %s', (_, { things, items, parts }, message) => {
    const forgetful = schemaWith({ ...(things && { things }), ...(items && { items }), ...(parts && { parts }) })
    expect(() => assertCosts(forgetful)).toThrow(message)
  })

  test('an inherited size may be omitted where there is another', () => {
    expect(() =>
      assertCosts(schemaWith({ ...whole, parts: { size: { from: 'citations', otherwise: 3 } } })),
    ).not.toThrow()
  })

  test('on every list of objects in the schema', () => {
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter((type) => !isIntrospectionType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
      )
      .filter(({ field: { type } }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)))
    expect(lists.length).toBeGreaterThan(90)
    expect(lists.filter(({ field }) => declaredOf(field).cost?.size === undefined).map(({ name }) => name)).toEqual([])
  })
})
