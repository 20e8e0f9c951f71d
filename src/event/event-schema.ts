import { builder } from '../builder.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'

builder.node('Event', {
  ...kindType('Event'),
  interfaces: ['Entity'],
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
    agreedToBy: relation(t, 'AGREED_TO', 'in', { description: 'Who agreed to it.' }),
    admittedBy: relation(t, 'ADMITTED', 'in', { description: 'Who admitted it.' }),
    investigatedBy: relation(t, 'INVESTIGATES', 'in', { description: 'Who investigates it.' }),
    respondsTo: relation(t, 'RESPONDS_TO', 'out', { description: 'What it answers.' }),
    responses: relation(t, 'RESPONDS_TO', 'in', { description: 'What answers it.' }),
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
    topics: relation(t, 'CONCERNS', 'out', { description: 'The topics that it is about.', kind: 'Topic' }),
    partOf: relation(t, 'PART_OF', 'out', { description: 'What it is part of.' }),
    parts: relation(t, 'PART_OF', 'in', { description: 'What is part of it.' }),
  }),
})

kindRoots('Event')
