import { builder } from '../../builder.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Person: EntityOf<'Person'>
  }
}

builder.node('Person', {
  ...kindType('Person'),
  interfaces: ['Actor', 'Entity'],
  fields: (t) => ({
    roles: relation(t, 'HOLDS_ROLE_IN', 'out', {
      description: 'Roles that are not known to be over by the date of `@asOf`, or by today.',
      when: 'STILL',
    }),
    formerRoles: relation(t, 'HOLDS_ROLE_IN', 'out', {
      description: 'Roles that were over by the date of `@asOf`, or by today.',
      when: 'BEFORE',
    }),
    basedIn: relation(t, 'BASED_IN', 'out', { description: 'The country where the person is based.' }),
  }),
})

kindRoots('Person')
