import type { builder } from '../builder.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { stanceIn } from '../stance/stance.ts'
import type { Side } from './changes.ts'

type Types = typeof builder.$inferSchemaTypes

/** The fields of what is about a holder and a target, both slugs. */
export function pairFields<Parent extends { readonly holder: string; readonly target: string }>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>,
) {
  return {
    holder: t.field({
      type: 'Actor',
      description: 'Whose position it is.',
      resolve: ({ holder }, _, context) => entityIn(context, holder, ...actorKinds),
    }),
    target: t.field({
      type: 'Entity',
      description: 'What it is about.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
  }
}

/** The fields of what a holder's stances on a target come to. */
export function positionFields<Parent extends Side>(t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>) {
  return {
    position: t.field({
      type: 'Position',
      description: 'The position of its stances; MIXED if they differ.',
      resolve: ({ position }) => position,
    }),
    score: t.int({
      nullable: true,
      description: 'The position as a number, 2 to -2; null if MIXED.',
      resolve: ({ score }) => score,
    }),
    mean: t.float({
      nullable: true,
      description: 'The mean of the scores of its stances, to six decimal places; null if all are MIXED.',
      resolve: ({ mean }) => mean,
    }),
    count: t.int({
      description: 'The number of stances that it is based on: those that begin on the latest day.',
      resolve: ({ stances }) => stances.length,
    }),
    contested: t.boolean({
      description: 'Whether those stances differ.',
      resolve: ({ contested }) => contested,
    }),
    stances: t.field({
      type: ['Stance'],
      cost: { size: 1 },
      description: 'Those stances, by slug, with their evidence; rarely more than one.',
      resolve: ({ stances }, _, context) => Promise.all(stances.toSorted().map((slug) => stanceIn(context, slug))),
    }),
  }
}
