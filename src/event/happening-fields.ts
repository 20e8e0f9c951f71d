import type { builder } from '../builder.ts'
import { relation } from '../relationship/relation.ts'

type Types = typeof builder.$inferSchemaTypes

/** The relations that policies and events have in common: something comes about, answers and is about something. */
export function happeningFields<Parent extends { readonly slug: string }>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>,
) {
  return {
    agreedToBy: relation(t, 'AGREED_TO', 'in', { description: 'Who agreed to it.' }),
    admittedBy: relation(t, 'ADMITTED', 'in', { description: 'Who admitted it.' }),
    investigatedBy: relation(t, 'INVESTIGATES', 'in', { description: 'Who investigates it.' }),
    respondsTo: relation(t, 'RESPONDS_TO', 'out', { description: 'What it answers.' }),
    responses: relation(t, 'RESPONDS_TO', 'in', { description: 'What answers it.' }),
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
    topics: relation(t, 'CONCERNS', 'out', { description: 'The topics that it is about.', kind: 'Topic' }),
    partOf: relation(t, 'PART_OF', 'out', { description: 'What it is part of.' }),
    parts: relation(t, 'PART_OF', 'in', { description: 'What is part of it.' }),
  }
}
