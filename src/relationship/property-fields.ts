import type { builder } from '../builder.ts'
import type { Property } from '../model/properties.ts'
import type { PropertyName, Relationship } from './relationship.ts'

type Types = typeof builder.$inferSchemaTypes

/** A field for each of these properties of a relationship, found by `claimOf` in the field's parent. */
export function propertyFields<Parent>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>,
  properties: Iterable<readonly [PropertyName, Property]>,
  claimOf: (parent: Parent) => Relationship,
) {
  return Object.fromEntries(
    Array.from(properties, ([name, { type, description }]) => {
      const field = t.field({
        type: type.replace('!', '') as 'String', // one name stands for all that the vocabulary knows
        nullable: true,
        reads: ['relationship'],
        description,
        resolve: (parent) => claimOf(parent)[name] as string | null | undefined,
      })
      return [name, field]
    }),
  )
}
