import type { builder } from '../builder.ts'
import { claimsIn } from '../claim/claim.ts'
import { entityIn } from '../entity/entity.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { stanceIn } from '../stance/stance.ts'
import { type Chain, OF_ACT } from './basis.ts'
import type { Stand } from './stand.ts'

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
export function positionFields<Parent extends Stand>(t: PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object'>) {
  return {
    position: t.field({
      type: 'Position',
      description:
        'The position of its stances; MIXED if they differ. For BEARING and ACT, SUPPORTS or OPPOSES, or MIXED if signs differ.',
      resolve: ({ position }) => position,
    }),
    score: t.int({
      nullable: true,
      description: 'The position as a number, 2 to -2; null if MIXED.',
      resolve: ({ score }) => score,
    }),
    mean: t.float({
      nullable: true,
      description: 'The mean of the scores of its evidence, to six decimal places; null if all are MIXED.',
      resolve: ({ mean }) => mean,
    }),
    count: t.int({
      description:
        'The number of stances that it is based on: those that begin on the latest day. For BEARING, the number of pairs of a stance and a BEARS_ON; for ACT, of acts.',
      resolve: ({ because }) => because.length,
    }),
    contested: t.boolean({
      description: 'Whether those differ.',
      resolve: ({ contested }) => contested,
    }),
    stances: t.field({
      type: ['Stance'],
      cost: { size: 1 },
      description:
        'The stances that it is based on, by slug, with their evidence; rarely more than one. Empty for ACT.',
      resolve: ({ because }, _, context) => Promise.all(stancesOf(because).map((slug) => stanceIn(context, slug))),
    }),
    basis: t.field({
      type: 'Basis',
      description: 'How it is known: the best of the requested bases.',
      resolve: ({ basis }) => basis,
    }),
    because: t.field({
      type: ['Claim'],
      cost: { size: 2 },
      description:
        'The claims that it is based on: for STATED its stances; for BEARING each stance, followed by the BEARS_ON that leads to the target; for ACT the acts. After them comes the evidence of lower bases for the opposite side.',
      resolve: ({ because, opposed }, _, context) => claimsIn(context, [...new Set([...because, ...opposed].flat())]),
    }),
    isOpposed: t.boolean({
      description: 'Whether a lower basis among the requested ones shows the opposite side.',
      resolve: ({ opposed }) => opposed.length > 0,
    }),
    confidence: t.float({
      description:
        'The highest confidence of its evidence, to six decimal places: that of a stance; for BEARING, that of the stance times that of the BEARS_ON; for ACT, half that of the act.',
      resolve: async ({ basis, because }, _, context) => {
        const found = await Promise.all(because.map((chain) => claimsIn(context, chain)))
        const products = found.map((claims) => claims.reduce((product, { confidence }) => product * confidence, 1))
        return Number((Math.max(...products) * (basis === 'ACT' ? OF_ACT : 1)).toFixed(6))
      },
    }),
  }
}

const stancesOf = (chains: readonly Chain[]) =>
  [...new Set(chains.flat().filter((key) => !key.includes(':')))].toSorted()
