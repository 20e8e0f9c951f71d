import { builder } from '../builder.ts'
import type { EntityOf } from '../entity/entity.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'

declare module '../builder.ts' {
  interface Listed {
    Topic: EntityOf<'Topic'>
  }
}

builder.node('Topic', {
  ...kindType('Topic'),
  interfaces: ['Entity'],
  fields: (t) => ({
    broader: relation(t, 'HAS_BROADER', 'out', { description: 'Broader topics.' }),
    narrower: relation(t, 'HAS_BROADER', 'in', { description: 'Narrower topics.' }),
  }),
})

kindRoots('Topic')
