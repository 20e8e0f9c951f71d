import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { kindNames, relationshipTypeNames } from '../vocabulary.ts'
import { type ClaimCount, claimCounts, type KindCount, kindCounts } from './summary.ts'

declare module '../builder.ts' {
  interface Objects {
    ClaimCount: ClaimCount
    GraphSummary: object
    KindCount: KindCount
  }
}

builder.queryField('graph', (t) =>
  t.field({ type: 'GraphSummary', description: 'What there is, in numbers.', resolve: () => ({}) }),
)

builder.objectType('GraphSummary', {
  description: 'Counts by kind and type, the clocks’ range and the last change. Claims are counted as they are seen.',
  fields: (t) => ({
    entities: t.field({
      type: ['KindCount'],
      extensions: { listSize: kindNames.length },
      description: 'How many entities of each kind; they exist at all times.',
      resolve: (_, __, context) => kindCounts(context).load(''),
    }),
    claims: t.field({
      type: ['ClaimCount'],
      extensions: { listSize: relationshipTypeNames.length + 1 },
      description: 'How many claims of each type, stances among them. Zeros are left out.',
      resolve: async (_, __, context) => (await claimCounts(context).load('')).filter(({ count }) => count > 0),
    }),
    earliest: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which some claim begins; null where no claim has a date.',
      resolve: (_, __, context) => extreme(context, 'earliest', (a, b) => a < b),
    }),
    latest: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The last day on which some claim is known to begin or end.',
      resolve: (_, __, context) => extreme(context, 'latest', (a, b) => a > b),
    }),
    lastRecordedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the graph was last told something.',
      resolve: (_, __, context) => extreme(context, 'lastRecordedAt', (a, b) => a > b),
    }),
  }),
})

builder.objectType('KindCount', {
  description: 'How many entities there are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: 'EntityKind', description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

builder.objectType('ClaimCount', {
  description: 'How many claims there are of a type.',
  fields: (t) => ({
    type: t.expose('type', { type: 'ClaimType', description: 'The relationship’s type, or STANCE.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

async function extreme(
  context: Context,
  name: 'earliest' | 'latest' | 'lastRecordedAt',
  better: (a: string, b: string) => boolean,
) {
  const values = (await claimCounts(context).load('')).map((counted) => counted[name]).filter((value) => value !== null)
  return values.reduce<string | null>((best, value) => (best === null || better(value, best) ? value : best), null)
}
