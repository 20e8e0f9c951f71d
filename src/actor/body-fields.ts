import type { builder } from '../builder.ts'
import { relation } from '../relationship/relation.ts'

type Types = typeof builder.$inferSchemaTypes

/** The relations of actors that people can belong to: all but people themselves. */
export function bodyFields<Parent extends { readonly slug: string }>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>,
) {
  return {
    roleHolders: relation(t, 'HOLDS_ROLE_IN', 'in', {
      description: 'Who holds a role in it that is not known to be over by the date; without one, by today.',
      when: 'STILL',
    }),
    formerRoleHolders: relation(t, 'HOLDS_ROLE_IN', 'in', {
      description: 'Who held a role in it that was over by the date; without one, by today.',
      when: 'BEFORE',
    }),
    members: relation(t, 'MEMBER_OF', 'in', { description: 'Who is a member of it.' }),
    partOf: relation(t, 'PART_OF', 'out', { description: 'What it is part of.' }),
    parts: relation(t, 'PART_OF', 'in', { description: 'What is part of it.' }),
  }
}
