import { builder } from '../builder.ts'
import { relation } from '../relationship/relation.ts'
import type { EntityOf } from './entity.ts'

declare module '../builder.ts' {
  interface Interfaces {
    Happening: EntityOf<'Policy' | 'Event'>
  }
}

builder.interfaceType('Happening', {
  description: 'A policy or an event.',
  interfaces: ['Entity', builder.nodeInterfaceRef()],
  fields: (t) => ({
    agreedToBy: relation(t, 'AGREED_TO', 'in', { description: 'Who agreed to it.' }),
    admittedBy: relation(t, 'ADMITTED', 'in', { description: 'Who admitted it.' }),
    investigatedBy: relation(t, 'INVESTIGATES', 'in', { description: 'Who investigates it.' }),
    respondsTo: relation(t, 'RESPONDS_TO', 'out', { description: 'What it responds to.' }),
    responses: relation(t, 'RESPONDS_TO', 'in', { description: 'What responds to it.' }),
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
    topics: relation(t, 'CONCERNS', 'out', { description: 'The topics that it is about.', kind: 'Topic' }),
    bearsOn: relation(t, 'BEARS_ON', 'out', {
      description: 'What it bears on: whoever is for it is for or against that too.',
    }),
    precedes: relation(t, 'PRECEDES', 'out', {
      description: 'What it comes before, as far as a source tells the order without the dates.',
    }),
    precededBy: relation(t, 'PRECEDES', 'in', { description: 'What comes before it.' }),
    partOf: relation(t, 'PART_OF', 'out', { description: 'What it is part of.' }),
    parts: relation(t, 'PART_OF', 'in', { description: 'What is part of it.' }),
  }),
})
