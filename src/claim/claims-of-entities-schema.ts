import { builder } from '../builder.ts'
import { keepLength, keepWithin } from '../declared/bounds.ts'
import { whereArg } from '../filter/list-args.ts'
import { connection, pageSize } from '../paging/connection.ts'
import { distinct, keepKnown } from '../path/walk-fields.ts'
import { firstDayOf } from '../time/calendar.ts'
import { claimOf } from './claim.ts'
import { type ChangeDay, changeDays, claimsOfEntities } from './claims-of-entities.ts'

declare module '../builder.ts' {
  interface Objects {
    ChangeDay: ChangeDay
  }
}

const MOST_ENTITIES = 10
const MOST_DAYS = 1_000

/** What each entity reads, in points. */
const WORK = 40

const of = `The slugs of 1 to ${MOST_ENTITIES} entities.`
const CLAIMS = 'relationships that join one of them to another entity, stances that they hold, and stances on them'

builder.objectType('ChangeDay', {
  description: 'A day on which claims begin or end.',
  fields: (t) => ({
    day: t.expose('day', { type: 'PartialDate', reads: [], description: 'The day.' }),
    begins: t.exposeInt('begins', {
      reads: [],
      description: 'How many claims have certainly begun by this day, and not by the day before.',
    }),
    ends: t.exposeInt('ends', {
      reads: [],
      description: 'How many claims certainly hold up to this day, and not on the day after.',
    }),
  }),
})

builder.queryFields((t) => ({
  claims: t.field({
    type: 'ClaimConnection',
    reads: [],
    description: `The claims of some entities, newest first and each once: ${CLAIMS}. Each page costs what reading all of them costs.`,
    args: {
      of: t.arg.stringList({ required: true, description: of }),
      ...whereArg(t.arg, 'Claim'),
      ...t.arg.connectionArgs(),
    },
    check: (args) => {
      keepLength('of', args.of, 1, MOST_ENTITIES)
    },
    cost: { page: pageSize, work: (args) => WORK * args.of.length },
    resolve: async (_, args, context, info) => {
      await keepKnown(context, { of: args.of })
      const listing = { list: claimsOfEntities, args: { of: distinct(args.of) } }
      return connection({ key: '', args, context, info }, listing, (row) => ({
        cursor: row.cursor,
        node: claimOf(row),
      }))
    },
  }),
  changeDays: t.field({
    type: ['ChangeDay'],
    reads: [],
    description: `The days on which claims of some entities begin or end, latest first: ${CLAIMS}. Between two such days, what is certain stays the same: it changes on the day of a begin, and after the day of an end, on which the claim still holds. \`validAt\` and \`certainty\` of \`@asOf\` have no effect.`,
    args: {
      of: t.arg.stringList({ required: true, description: of }),
      before: t.arg({
        type: 'PartialDate',
        description:
          'Only days before the first day of this date. Pass the last `day` of an answer to get the days before it.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 100,
        description: `The largest number of days, 1 to ${MOST_DAYS}.`,
      }),
    },
    check: (args) => {
      keepLength('of', args.of, 1, MOST_ENTITIES)
    },
    cost: {
      size: ({ first }) => keepWithin('first', first, 1, MOST_DAYS),
      work: (args) => WORK * args.of.length,
    },
    resolve: async (_, { of: slugs, before, first }, context) => {
      await keepKnown(context, { of: slugs })
      const asked = { of: distinct(slugs), before: before == null ? null : firstDayOf(before), limit: first }
      return changeDays(context).load(asked)
    },
  }),
}))
