import { builder } from '../../builder.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Proposition: EntityOf<'Proposition'>
  }
}

builder.node('Proposition', {
  ...kindType('Proposition'),
  interfaces: ['Entity'],
  fields: (t) => ({
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
    bearsOn: relation(t, 'BEARS_ON', 'out', {
      description: 'What it bears on: whoever affirms it is for or against that too.',
    }),
    admittedBy: relation(t, 'ADMITTED', 'in', { description: 'Who admitted it.' }),
  }),
})

kindRoots('Proposition')
