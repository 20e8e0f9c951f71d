import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
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
    eventType: t.expose('eventType', {
      type: 'EventType',
      reads: ['Event'],
      description: kinds.Event.properties.eventType.description,
    }),
    startedOn: t.expose('startedOn', {
      type: 'DateWindow',
      nullable: true,
      reads: ['Event'],
      description: kinds.Event.properties.startedOn.description,
    }),
    endedOn: t.expose('endedOn', {
      type: 'DateWindow',
      nullable: true,
      reads: ['Event'],
      description: kinds.Event.properties.endedOn.description,
    }),
    place: t.exposeString('place', {
      nullable: true,
      reads: ['Event'],
      description: kinds.Event.properties.place.description,
    }),
    participants: relation(t, 'PARTICIPATES_IN', 'in', { description: 'Its participants, and their roles.' }),
    publishedBy: relation(t, 'PUBLISHED', 'in', { description: 'Its publisher.' }),
  }),
})

kindRoots('Event')
