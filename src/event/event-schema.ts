import { builder } from '../builder.ts'
import type { EntityOf } from '../entity/entity.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'

declare module '../builder.ts' {
  interface Listed {
    Event: EntityOf<'Event'>
  }
}

builder.node('Event', {
  ...kindType('Event'),
  interfaces: ['Happening', 'Entity'],
  fields: (t) => ({
    eventType: t.expose('eventType', { type: 'EventType', description: 'What sort of happening it is.' }),
    startedOn: t.expose('startedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it began, or is to begin, as far as the source says.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, as far as the source says.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'Where, in the source’s words.' }),
    participants: relation(t, 'PARTICIPATES_IN', 'in', { description: 'Who takes part, and in which part.' }),
    publishedBy: relation(t, 'PUBLISHED', 'in', { description: 'Who published it.' }),
  }),
})

kindRoots('Event')
