import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Country: EntityOf<'Country'>
  }
}

builder.node('Country', {
  ...kindType('Country'),
  interfaces: ['Body', 'Actor', 'Entity'],
  fields: (t) => ({
    isoCode: t.exposeString('isoCode', {
      nullable: true,
      reads: ['Country'],
      description: kinds.Country.properties.isoCode.description,
    }),
    basedHere: relation(t, 'BASED_IN', 'in', { description: 'Who is based in it, and in which city.' }),
    shipmentsReceived: relation(t, 'SHIPPED_TO', 'in', { description: 'Who shipped goods to it, and which goods.' }),
  }),
})

kindRoots('Country')
