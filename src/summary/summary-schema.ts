import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { dataSets } from '../loading/data-sets.ts'
import { kindNames, relationshipTypeNames } from '../model/vocabulary.ts'
import { type ClaimCount, claimCounts, type KindCount, kindCounts } from './summary.ts'

declare module '../builder.ts' {
  interface Objects {
    ClaimCount: ClaimCount
    GraphSummary: object
    KindCount: KindCount
  }
}

builder.queryField('graph', (t) =>
  t.field({ type: 'GraphSummary', description: 'What the graph holds, and how much of it.', resolve: () => ({}) }),
)

builder.objectType('GraphSummary', {
  description:
    'Which graph this is, counts by kind and type, the range of dates, and the last change. Only visible claims are counted.',
  fields: (t) => ({
    name: t.string({
      reads: [],
      description:
        'The name of the data set that it holds: `article`, `un-2018`, or `none` if it was filled by imports alone.',
      resolve: (_, __, { data }) => data,
    }),
    description: t.string({
      reads: [],
      description: 'What the data is about, in a few words.',
      resolve: (_, __, { data }) => capitalized(dataSets[data].description),
    }),
    entities: t.field({
      type: ['KindCount'],
      cost: { size: kindNames.length },
      description: 'The number of entities of each kind. `@asOf` has no effect on it.',
      resolve: (_, __, context) => kindCounts(context).load(''),
    }),
    claims: t.field({
      type: ['ClaimCount'],
      cost: { size: relationshipTypeNames.length + 1 },
      description: 'The number of claims of each type, including stances. Zeros are omitted.',
      resolve: async (_, __, context) => (await claimCounts(context).load('')).filter(({ count }) => count > 0),
    }),
    earliest: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The first day on which a claim may begin; of a claim without a begin, the last day on which its source can have appeared.',
      resolve: (_, __, context) => extreme(context, 'earliest', (a, b) => a < b),
    }),
    latest: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The last day on which a claim may begin or end, where it has an end.',
      resolve: (_, __, context) => extreme(context, 'latest', (a, b) => a > b),
    }),
    lastRecordedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the graph last recorded a claim.',
      resolve: (_, __, context) => extreme(context, 'lastRecordedAt', (a, b) => a > b),
    }),
  }),
})

builder.objectType('KindCount', {
  description: 'The number of entities of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: 'EntityKind', description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

builder.objectType('ClaimCount', {
  description: 'The number of claims of a type.',
  fields: (t) => ({
    type: t.expose('type', { type: 'ClaimType', description: 'The type of the relationship, or STANCE.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

async function extreme(
  context: Context,
  name: 'earliest' | 'latest' | 'lastRecordedAt',
  better: (a: string, b: string) => boolean,
) {
  const values = (await claimCounts(context).load('')).map((counted) => counted[name]).filter((value) => value !== null)
  return values.reduce<string | null>((best, value) => (best === null || better(value, best) ? value : best), null)
}
