import { builder } from '../../builder.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
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
