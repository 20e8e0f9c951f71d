import { builder } from '../../builder.ts'
import { kinds } from '../../model/vocabulary.ts'
import { relation } from '../../relationship/relation.ts'
import { relationshipById } from '../../relationship/relationship.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'
import { statusByPolicy } from './policy-status.ts'

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
      reads: ['Policy'],
      description: kinds.Policy.properties.policyType.description,
    }),
    status: t.field({
      type: 'PolicyStatus',
      nullable: true,
      reads: [],
      ahead: true,
      description:
        'How far it had come by the date of `@asOf`, or by today. The latest claim of CONSIDERS, PROPOSED, AGREED_TO, IMPLEMENTS, IMPOSED or LIFTED decides that had begun by then, was not over and is CERTAIN in `modality`. An IMPLEMENTS that was over counts as ENDED if no other goes on. A policy whose `endedOn` lies before then is ENDED too. Null if there is no such claim.',
      resolve: async ({ slug }, _, context) => (await statusByPolicy(context).load(slug))?.status ?? null,
    }),
    statusBecause: t.field({
      type: 'Relationship',
      nullable: true,
      reads: [],
      description: 'The claim that the status is derived from; null if `endedOn` decides, or if there is no status.',
      resolve: async ({ slug }, _, context) => {
        const found = await statusByPolicy(context).load(slug)
        return found?.because ? relationshipById(context).load(found.because) : null
      },
    }),
    penalty: t.field({
      type: 'Money',
      nullable: true,
      reads: ['Policy'],
      description: 'The penalty that it imposes.',
      resolve: ({ penaltyAmount, penaltyCurrency }) => moneyOf(penaltyAmount, penaltyCurrency),
    }),
    tradeValue: t.field({
      type: 'Money',
      nullable: true,
      reads: ['Policy'],
      description: 'The value of the trade that it covers.',
      resolve: ({ tradeValueAmount, tradeValueCurrency }) => moneyOf(tradeValueAmount, tradeValueCurrency),
    }),
    duration: t.exposeString('duration', {
      nullable: true,
      reads: ['Policy'],
      description: kinds.Policy.properties.duration.description,
    }),
    endedOn: t.expose('endedOn', {
      type: 'DateWindow',
      nullable: true,
      reads: ['Policy'],
      description: kinds.Policy.properties.endedOn.description,
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
