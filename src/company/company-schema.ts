import { builder } from '../builder.ts'
import type { EntityOf } from '../entity/entity.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'

declare module '../builder.ts' {
  interface Listed {
    Company: EntityOf<'Company'>
  }
}

builder.node('Company', {
  ...kindType('Company'),
  interfaces: ['Body', 'Actor', 'Entity'],
  fields: (t) => ({
    industry: t.exposeString('industry', { nullable: true, description: 'What it makes or sells.' }),
    suppliers: relation(t, 'SUPPLIES', 'in', { description: 'Companies that supply it, and with what.' }),
    customers: relation(t, 'SUPPLIES', 'out', { description: 'Companies that it supplies, and with what.' }),
    headquarters: relation(t, 'BASED_IN', 'out', { description: 'The country of its seat.' }),
    shipments: relation(t, 'SHIPPED_TO', 'out', { description: 'Where it shipped goods, and which.' }),
    shipmentsReceived: relation(t, 'SHIPPED_TO', 'in', { description: 'Who shipped goods to it, and which.' }),
    owners: relation(t, 'OWNS', 'in', { description: 'Who owns it.' }),
  }),
})

kindRoots('Company')
