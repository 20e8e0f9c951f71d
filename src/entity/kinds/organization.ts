import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Organization: EntityOf<'Organization'>
  }
}

builder.node('Organization', {
  ...kindType('Organization'),
  interfaces: ['Body', 'Actor', 'Entity'],
  fields: (t) => ({
    organizationType: t.expose('organizationType', {
      type: 'OrganizationType',
      reads: ['Organization'],
      description: kinds.Organization.properties.organizationType.description,
    }),
    basedIn: relation(t, 'BASED_IN', 'out', { description: 'The country where it is based.' }),
    owners: relation(t, 'OWNS', 'in', { description: 'Who owns it.' }),
  }),
})

kindRoots('Organization')
