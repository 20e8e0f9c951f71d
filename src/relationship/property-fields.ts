import type { builder } from '../builder.ts'
import { type PropertyName, type Relationship, relationshipProperties } from './relationship.ts'

type Types = typeof builder.$inferSchemaTypes

const meanings: { readonly [N in PropertyName]: string } = {
  title: 'The title of the role, as the source gives it.',
  city: 'The city, where the source names one.',
  product: 'The goods or services.',
  amount: 'How much was paid.',
  currency: 'The ISO 4217 code of the currency.',
  share: 'The share that is owned, from 0 to 1.',
  role: 'The role of the participant.',
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
