import { builder } from '../builder.ts'
import type { EntityOf } from '../entity/entity.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { relation } from '../relationship/relation.ts'
import { latestActByPolicy, statusByAct } from './policy.ts'

declare module '../builder.ts' {
  interface Listed {
    Policy: EntityOf<'Policy'>
  }
}

builder.node('Policy', {
  ...kindType('Policy'),
  interfaces: ['Happening', 'Entity'],
  fields: (t) => ({
    policyType: t.expose('policyType', { type: 'PolicyType', description: 'What sort of measure it is.' }),
    status: t.field({
      type: 'PolicyStatus',
      nullable: true,
      description:
        'Derived from its latest act as of the clocks that is not over by the date or, without one, by today; null where none is known by then.',
      resolve: async ({ slug }, _, context) => {
        const latest = await latestActByPolicy(context).load(slug)
        return latest && statusByAct[latest.act]
      },
    }),
    penalty: t.field({
      type: 'Money',
      nullable: true,
      description: 'What somebody has to pay under it.',
      resolve: ({ penaltyAmount, penaltyCurrency }) => moneyOf(penaltyAmount, penaltyCurrency),
    }),
    tradeValue: t.field({
      type: 'Money',
      nullable: true,
      description: 'The worth of the trade that it covers.',
      resolve: ({ tradeValueAmount, tradeValueCurrency }) => moneyOf(tradeValueAmount, tradeValueCurrency),
    }),
    duration: t.exposeString('duration', {
      nullable: true,
      description: 'For how long it is meant to hold, as an ISO 8601 duration: `P7Y` is seven years.',
    }),
    consideredBy: relation(t, 'CONSIDERS', 'in', { description: 'Who weighs it.' }),
    proposedBy: relation(t, 'PROPOSED', 'in', { description: 'Who put it forward.' }),
    imposedBy: relation(t, 'IMPOSED', 'in', { description: 'Who put it into force.' }),
    liftedBy: relation(t, 'LIFTED', 'in', { description: 'Who took it back.' }),
    implementedBy: relation(t, 'IMPLEMENTS', 'in', { description: 'Who carries it out.' }),
    violatedBy: relation(t, 'VIOLATED', 'in', { description: 'Who broke it.' }),
    targets: relation(t, 'TARGETS', 'out', { description: 'Whom or what it aims at.' }),
  }),
})

kindRoots('Policy')

function moneyOf(amount: number | null, currency: string | null) {
  return amount === null || currency === null ? null : { amount, currency }
}
