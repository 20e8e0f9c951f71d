import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'
import { latestActByPolicy } from './policy-status.ts'
import { statusByAct } from './status-by-act.ts'

declare module '../../builder.ts' {
  interface Listed {
    Policy: EntityOf<'Policy'>
  }
}

builder.node('Policy', {
  ...kindType('Policy'),
  interfaces: ['Happening', 'Entity'],
  fields: (t) => ({
    policyType: t.expose('policyType', {
      type: 'PolicyType',
      description: kinds.Policy.properties.policyType.description,
    }),
    status: t.field({
      type: 'PolicyStatus',
      nullable: true,
      description:
        'Derived from its latest visible act that is not over by the date of `@asOf`, or by today; null if there is none.',
      resolve: async ({ slug }, _, context) => {
        const latest = await latestActByPolicy(context).load(slug)
        return latest && statusByAct[latest.act]
      },
    }),
    penalty: t.field({
      type: 'Money',
      nullable: true,
      description: 'The penalty that it imposes.',
      resolve: ({ penaltyAmount, penaltyCurrency }) => moneyOf(penaltyAmount, penaltyCurrency),
    }),
    tradeValue: t.field({
      type: 'Money',
      nullable: true,
      description: 'The value of the trade that it covers.',
      resolve: ({ tradeValueAmount, tradeValueCurrency }) => moneyOf(tradeValueAmount, tradeValueCurrency),
    }),
    duration: t.exposeString('duration', {
      nullable: true,
      description: kinds.Policy.properties.duration.description,
    }),
    consideredBy: relation(t, 'CONSIDERS', 'in', { description: 'Who is considering it.' }),
    proposedBy: relation(t, 'PROPOSED', 'in', { description: 'Who proposed it.' }),
    imposedBy: relation(t, 'IMPOSED', 'in', { description: 'Who imposed it.' }),
    liftedBy: relation(t, 'LIFTED', 'in', { description: 'Who lifted it.' }),
    implementedBy: relation(t, 'IMPLEMENTS', 'in', { description: 'Who implements it.' }),
    violatedBy: relation(t, 'VIOLATED', 'in', { description: 'Who violated it.' }),
    targets: relation(t, 'TARGETS', 'out', { description: 'Whom or what it targets.' }),
  }),
})

kindRoots('Policy')

function moneyOf(amount: number | null, currency: string | null) {
  return amount === null || currency === null ? null : { amount, currency }
}
