import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import type { RowPart } from '../graph/columns.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { citationOf } from './citation.ts'
import { type Claim, idOf, successorOf, versionsOf } from './claim.ts'
import { sentenceOf } from './sentence.ts'

declare module '../declared/cost.ts' {
  interface Sizes {
    /** Of the claims below a field: how many citations each has on average. */
    readonly citations: number
  }
}

declare module '../builder.ts' {
  interface Interfaces {
    Claim: Claim
  }
  interface Objects {
    Citation: { readonly source: string; readonly locator: string | null }
  }
}

/** A claim is of one sort or the other. */
const CLAIM: readonly RowPart[] = ['stance', 'relationship']

builder.interfaceType('Claim', {
  description: 'A statement with its evidence and its two clocks: a stance or a relationship.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    sentence: t.string({
      reads: [...CLAIM, 'speech', 'holder', 'principal', 'target', 'from', 'to'],
      cost: { computing: 1 }, // both ends of the claim are read for it
      description:
        'The claim as a sentence. It calls an entity by its `phrase`, or else by its name. It shows a hedge and says what is inferred. A relationship that was over by the date of `@asOf`, or by today, is in the past tense.',
      resolve: (claim, _, context) => sentenceOf(claim, context),
    }),
    pageUrl: t.field({
      type: 'URL',
      reads: [],
      description:
        'The address of its page in the explorer, with its evidence. It begins with the setting `BASE_URL`, or else with the address that the request was sent to.',
      resolve: (claim, _, { baseUrl }) => `${baseUrl}/explore/c/${idOf(claim)}`,
    }),
    validFrom: t.expose('validFrom', {
      type: 'DateWindow',
      nullable: true,
      reads: CLAIM,
      description: 'True in the world from this date on; the date of an act. Null if unknown.',
    }),
    validTo: t.expose('validTo', {
      type: 'DateWindow',
      nullable: true,
      reads: CLAIM,
      description: 'True in the world up to this date. Null if no end is known.',
    }),
    ended: t.boolean({
      reads: CLAIM,
      description: 'Whether it had ended, on an unknown day, when its source was written.',
      resolve: ({ ended }) => ended ?? false,
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', reads: CLAIM, description: 'When the graph recorded it.' }),
    retractedAt: t.expose('retractedAt', {
      type: 'DateTime',
      nullable: true,
      reads: CLAIM,
      description: 'When the graph retracted it. Lists omit retracted claims; their ids still find them.',
    }),
    supersededBy: t.field({
      type: 'Claim',
      nullable: true,
      reads: CLAIM,
      description: 'The version that replaced it, whatever the clocks.',
      resolve: (claim, _, context) => successorOf(context, claim),
    }),
    history: t.field({
      type: ['Claim'],
      cost: { size: 5 },
      reads: CLAIM,
      description: 'All of its versions, oldest first, including retracted ones, whatever the clocks.',
      resolve: (claim, _, context) => versionsOf(context, claim),
    }),
    attribution: t.expose('attribution', {
      type: 'Attribution',
      reads: CLAIM,
      description: 'How directly its source supports it.',
    }),
    confidence: t.exposeFloat('confidence', {
      reads: [],
      description:
        'How sure the coder is that the source bears the claim out, from 0 to 1, on the scale of the codebook: 1.0 plain, 0.8 passed on from another source, 0.5 by convention or the likelier of two readings, 0.3 between the lines. A hedge does not lower it: `modality` says how firmly it is said.',
    }),
    modality: t.field({
      type: 'Modality',
      reads: ['speech'],
      description:
        'How firmly it is said: of a stance by its holder towards the target, of a relationship by the source. It tells nothing of days.',
      resolve: ({ modality }) => modality ?? 'CERTAIN',
    }),
    hedge: t.exposeString('hedge', {
      nullable: true,
      reads: ['speech'],
      description:
        'The word of the source that hedges it, such as “may”. A relationship whose type says as much, such as CONSIDERS, is CERTAIN and still has it.',
    }),
    note: t.exposeString('note', { nullable: true, reads: ['texts'], description: 'A note on how it was coded.' }),
    quote: t.exposeString('quote', {
      nullable: true,
      reads: ['texts'],
      description: 'A few words of the source, verbatim, where the wording itself is the fact.',
    }),
    citations: t.field({
      type: ['Citation'],
      cost: { size: { from: 'citations', otherwise: 10 } },
      reads: CLAIM,
      description: 'The evidence. Never empty.',
      resolve: ({ citations }) => citations.map(citationOf),
    }),
  }),
})

builder.objectType('Citation', {
  description: 'A place in a source.',
  fields: (t) => ({
    source: t.field({
      type: 'Source',
      reads: [],
      description: 'The source.',
      resolve: ({ source }, _, context) => entityIn(context, source, 'Source'),
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      reads: [],
      description:
        'The place in the source, such as `¶12` for its twelfth paragraph; null if the whole source is cited.',
    }),
  }),
})

connectionTypes('Claim')
