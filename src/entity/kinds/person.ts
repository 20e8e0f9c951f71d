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
      description:
        'Roles that had begun and were not over by the date of `@asOf`, or by today. A role of which neither this nor its end is certain is in neither list; under `certainty: POSSIBLE`, in both.',
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
