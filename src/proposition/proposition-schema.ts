import { builder } from '../builder.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'

builder.node('Proposition', {
  ...kindType('Proposition'),
  interfaces: ['Entity'],
  fields: (t) => ({
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
    admittedBy: relation(t, 'ADMITTED', 'in', { description: 'Who admitted it.' }),
  }),
})

kindRoots('Proposition')
