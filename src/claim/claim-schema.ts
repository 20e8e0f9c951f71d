import { builder } from '../builder.ts'
import { connectionTypes } from '../connection-types.ts'
import { entityIn } from '../entity/entity.ts'
import { citationOf } from './citation.ts'
import { type Claim, successorOf, versionsOf } from './claim.ts'
import { sentenceOf } from './sentence.ts'

declare module '../builder.ts' {
  interface Interfaces {
    Claim: Claim
  }
  interface Objects {
    Citation: { readonly source: string; readonly locator: string | null }
  }
}

builder.interfaceType('Claim', {
  description: 'What the graph asserts, with its evidence and its two clocks: a stance or a relationship.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    sentence: t.string({
      extensions: { weight: 1 }, // both ends of the claim are read for it
      description:
        'The claim in one plain sentence; of a relationship in the past tense where it is over by the date or, without one, by today.',
      resolve: (claim, _, context) => sentenceOf(claim, context),
    }),
    validFrom: t.expose('validFrom', {
      type: 'PartialDate',
      nullable: true,
      description: 'True in the world from then on; an act’s day. Null: not known.',
    }),
    validTo: t.expose('validTo', {
      type: 'PartialDate',
      nullable: true,
      description: 'True in the world until then. Null: not known to be over on any day.',
    }),
    ended: t.boolean({
      description: 'Over when its source was written, on a day unknown.',
      resolve: ({ ended }) => ended ?? false,
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the graph was told.' }),
    retractedAt: t.expose('retractedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the graph took it back. Lists leave out what is taken back; its id still finds it.',
    }),
    supersededBy: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The version that took its place, whatever the clocks.',
      resolve: (claim, _, context) => successorOf(context, claim),
    }),
    history: t.field({
      type: ['Claim'],
      extensions: { listSize: 5 },
      description: 'All its versions, oldest first, retracted ones too, whatever the clocks.',
      resolve: (claim, _, context) => versionsOf(context, claim),
    }),
    attribution: t.expose('attribution', { type: 'Attribution', description: 'How directly its source bears it out.' }),
    confidence: t.exposeFloat('confidence', {
      description:
        '0 to 1, by the codebook’s scale: 1.0 stated or quoted, 0.8 through another source, 0.5 hedged, 0.3 inferred.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know of how it was coded.' }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'A few words of the source, verbatim, where the wording is the fact.',
    }),
    citations: t.field({
      type: ['Citation'],
      description: 'The evidence: never empty.',
      resolve: ({ citations }) => citations.map(citationOf),
    }),
  }),
})

builder.objectType('Citation', {
  description: 'A place in a source.',
  fields: (t) => ({
    source: t.field({
      type: 'Source',
      description: 'Where it says so.',
      resolve: ({ source }, _, context) => entityIn(context, source, 'Source'),
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'The place in it, as `¶12` for its twelfth paragraph; null where the whole is cited.',
    }),
  }),
})

connectionTypes('Claim')
