import { builder } from '../builder.ts'
import type { ActorKind } from '../model/vocabulary.ts'
import { relation } from '../relationship/relation.ts'
import type { EntityOf } from './entity.ts'

declare module '../builder.ts' {
  interface Interfaces {
    Body: EntityOf<Exclude<ActorKind, 'Person'>>
  }
}

builder.interfaceType('Body', {
  description: 'An actor that people can belong to: a government body, an organization, a company or a country.',
  interfaces: ['Actor', 'Entity', builder.nodeInterfaceRef()],
  fields: (t) => ({
    roleHolders: relation(t, 'HOLDS_ROLE_IN', 'in', {
      description:
        'Who holds a role in it: roles that had begun and were not over by the date of `@asOf`, or by today.',
      when: 'STILL',
    }),
    formerRoleHolders: relation(t, 'HOLDS_ROLE_IN', 'in', {
      description: 'Who held a role in it: roles that were over by the date of `@asOf`, or by today.',
      when: 'BEFORE',
    }),
    members: relation(t, 'MEMBER_OF', 'in', { description: 'Who is a member of it.' }),
    partOf: relation(t, 'PART_OF', 'out', { description: 'What it is part of.' }),
    parts: relation(t, 'PART_OF', 'in', { description: 'What is part of it.' }),
  }),
})
