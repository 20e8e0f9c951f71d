import type { builder } from '../builder.ts'
import { type PropertyName, type Relationship, relationshipProperties } from './relationship.ts'

type Types = typeof builder.$inferSchemaTypes

const meanings: { readonly [N in PropertyName]: string } = {
  title: 'The role’s name, as the source gives it.',
  city: 'The city, where the source names one.',
  product: 'What is supplied or shipped.',
  amount: 'How much was paid.',
  currency: 'In which currency, by its code of ISO 4217.',
  share: 'How much of it is owned, from 0 to 1.',
  role: 'In which part.',
  contribution: 'What was contributed.',
}

/** A field for each of these properties of a relationship, found by `claimOf` in the field's parent. */
export function propertyFields<Parent>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>,
  names: Iterable<PropertyName>,
  claimOf: (parent: Parent) => Relationship,
) {
  return Object.fromEntries(
    Array.from(names, (name) => [
      name,
      t.field({
        type: relationshipProperties.get(name) as 'String', // one name stands for all that the vocabulary knows
        nullable: true,
        description: meanings[name],
        resolve: (parent) => claimOf(parent)[name] as string | null | undefined,
      }),
    ]),
  )
}
