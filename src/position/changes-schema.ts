import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { momentOf, partialDateOf } from '../dates.ts'
import { badInput, shown } from '../errors.ts'
import { filterOf } from '../filter/composed.ts'
import { whereArg } from '../filter/list-args.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { firstDayOf, lastDayOf } from '../time/calendar.ts'
import { type AsOf, type Clocks, clocksOf } from '../time/clocks.ts'
import { type ReadingAsked, readingOf } from './basis.ts'
import { readingArgs, workOf } from './basis-schema.ts'
import { type Change, type Clock, changesLoad, type StanceChange, stanceChanges } from './changes.ts'
import { pairFields, positionFields } from './position-fields.ts'
import { type Stand, standOf } from './stand.ts'

declare module '../builder.ts' {
  interface Enums {
    Change: Change
    Clock: Clock
  }
  interface Listed {
    StanceChange: StanceChange
  }
  interface Objects {
    StancePosition: Stand
  }
}

/** What both moments together read, in points. */
const WORK = 2_000

builder.enumType('Clock', {
  description: 'Which clock differs between the two moments.',
  values: {
    VALID: { description: 'The world: what was true at one date and at another.' },
    KNOWN: {
      description:
        'Knowledge: what the graph knew at one moment and at another. Sides, roles and states are those of the day of the second moment, unless `@asOf` names a date.',
    },
  },
})

builder.enumType('Change', {
  description: 'How a position changed. Its strength is the absolute value of its score; that of MIXED is 0.',
  values: {
    NEW: { description: 'There was no position before.' },
    STRONGER: { description: 'Stronger, on the same side or from no side.' },
    WEAKER: { description: 'Weaker, on the same side or to no side.' },
    FLIPPED: { description: 'On the opposite side.' },
    ENDED: { description: 'It ended in the world, and nothing replaced it.' },
    RETRACTED: { description: 'The graph retracted it, and nothing replaced it.' },
  },
})

builder.objectType('StancePosition', {
  description: 'The position of a holder on a target, with its evidence.',
  fields: (t) => positionFields(t),
})

builder.objectType('StanceChange', {
  description: 'A change in the position of a holder on a target, in public or in private.',
  fields: (t) => ({
    change: t.expose('change', { type: 'Change', description: 'How it changed.' }),
    ...pairFields(t),
    audience: t.expose('audience', {
      type: 'Audience',
      description: 'In public or in private: what is said in private does not change what is said in public.',
    }),
    before: t.field({
      type: 'StancePosition',
      nullable: true,
      description: 'The position at the first moment; null if there was none.',
      resolve: ({ before }) => before && standOf(before),
    }),
    after: t.field({
      type: 'StancePosition',
      nullable: true,
      description: 'The position at the second moment; null if there was none.',
      resolve: ({ after }) => after && standOf(after),
    }),
  }),
})

connectionTypes('StanceChange')

builder.queryField('stanceChanges', (t) =>
  t.field({
    type: 'StanceChangeConnection',
    description:
      'Positions that changed between two moments, by the slugs of holder and target. A position that stays on the same side with the same strength is no change. `@asOf` sets the other clock. `where` is evaluated at each of the two moments, for each piece of evidence. Each page costs what reading the stances at both moments costs.',
    args: {
      since: t.arg.string({
        required: true,
        description:
          'The first moment: a date such as `2018-03` for VALID, a moment such as `2026-11-24T00:00:00Z` for KNOWN.',
      }),
      until: t.arg.string({
        required: true,
        description: 'The second moment, in the same form. It must begin after the first is over.',
      }),
      clock: t.arg({ type: 'Clock', required: true, defaultValue: 'VALID', description: 'Which clock differs.' }),
      ...readingArgs(t.arg),
      ...whereArg(t.arg, 'Stance'),
      ...t.arg.connectionArgs(),
    },
    check: keepMoments,
    cost: { page: pageSize, work: workOf(WORK) },
    resolve: (_, args, context, info) => {
      const { clock } = args
      keepClock(clock, context.asOf)
      const [since, until] = momentsOf(args)
      const after = moved(context, clock, until)
      const before = moved(context, clock, since)
      const filter = filterOf(context, info, 'where')
      const load = changesLoad(clock, readingOf('stanceChanges', args), filter, {
        before: clock === 'VALID' ? before : { ...before, over: after.over, begun: after.begun }, // the world stands still
        after,
      })
      return nodeConnection({ key: '', args, context, info }, { list: stanceChanges, ...load })
    },
  }),
)

interface Moments extends ReadingAsked {
  readonly since: string
  readonly until: string
  readonly clock: Clock
}

/** Throws BAD_USER_INPUT unless both are moments of that clock, the second after the first. */
function keepMoments(asked: Moments): void {
  readingOf('stanceChanges', asked)
  momentsOf(asked)
}

function momentsOf({ since, until, clock }: Omit<Moments, keyof ReadingAsked>): readonly [string, string] {
  if (clock === 'KNOWN') {
    const [first, second] = [momentOf(since), momentOf(until)]
    if (first >= second) throw badInput(notAfter(since, until))
    return [first, second]
  }
  const [first, second] = [partialDateOf(since), partialDateOf(until)]
  if (lastDayOf(first) >= firstDayOf(second)) throw badInput(notAfter(since, until))
  return [first, second]
}

const notAfter = (since: string, until: string) =>
  `Argument 'until' of 'stanceChanges' must begin after 'since' is over; got ${shown(since)} and ${shown(until)}.`

/** A clock that is moved cannot stand still as well. */
function keepClock(clock: Clock, { validAt, knownAt }: AsOf): void {
  const [argument, asked] = clock === 'VALID' ? ['validAt', validAt] : ['knownAt', knownAt]
  if (asked === null) return
  throw badInput(
    `'stanceChanges' on the clock ${clock} sets '${argument}' itself; got ${shown(asked)} in @asOf. Leave it out there.`,
  )
}

function moved({ asOf, today }: Context, clock: Clock, moment: string): Clocks {
  return clocksOf(clock === 'VALID' ? { ...asOf, validAt: moment } : { ...asOf, knownAt: moment }, today)
}
