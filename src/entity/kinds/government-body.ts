import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    GovernmentBody: EntityOf<'GovernmentBody'>
  }
}

builder.node('GovernmentBody', {
  ...kindType('GovernmentBody'),
  interfaces: ['Body', 'Actor', 'Entity'],
  fields: (t) => ({
    level: t.expose('level', {
      type: 'GovernmentLevel',
      reads: ['GovernmentBody'],
      description: kinds.GovernmentBody.properties.level.description,
    }),
    basedIn: relation(t, 'BASED_IN', 'out', { description: 'The country where it is based.' }),
  }),
})

kindRoots('GovernmentBody')
