import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Company: EntityOf<'Company'>
  }
}

builder.node('Company', {
  ...kindType('Company'),
  interfaces: ['Body', 'Actor', 'Entity'],
  fields: (t) => ({
    industry: t.exposeString('industry', {
      nullable: true,
      reads: ['Company'],
      description: kinds.Company.properties.industry.description,
    }),
    suppliers: relation(t, 'SUPPLIES', 'in', { description: 'Its suppliers, and what they supply.' }),
    customers: relation(t, 'SUPPLIES', 'out', { description: 'Its customers, and what it supplies to them.' }),
    headquarters: relation(t, 'BASED_IN', 'out', { description: 'The country where it is based.' }),
    shipments: relation(t, 'SHIPPED_TO', 'out', { description: 'Where it shipped goods to, and which goods.' }),
    shipmentsReceived: relation(t, 'SHIPPED_TO', 'in', { description: 'Who shipped goods to it, and which goods.' }),
    owners: relation(t, 'OWNS', 'in', { description: 'Who owns it.' }),
  }),
})

kindRoots('Company')
