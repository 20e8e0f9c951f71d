import { builder } from '../../builder.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'

declare module '../../builder.ts' {
  interface Listed {
    Event: EntityOf<'Event'>
  }
}

builder.node('Event', {
  ...kindType('Event'),
  interfaces: ['Happening', 'Entity'],
  fields: (t) => ({
    eventType: t.expose('eventType', { type: 'EventType', description: 'The type of the event.' }),
    startedOn: t.expose('startedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it began or will begin, as precisely as the source says.',
    }),
    endedOn: t.expose('endedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, as precisely as the source says.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'Where it took place, in the words of the source.' }),
    participants: relation(t, 'PARTICIPATES_IN', 'in', { description: 'Its participants, and their roles.' }),
    publishedBy: relation(t, 'PUBLISHED', 'in', { description: 'Its publisher.' }),
  }),
})

kindRoots('Event')
