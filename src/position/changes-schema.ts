import { builder } from '../builder.ts'
import { nodeConnection } from '../connection.ts'
import { connectionTypes } from '../connection-types.ts'
import type { Context } from '../context.ts'
import { momentOf, partialDateOf } from '../dates.ts'
import { badInput, shown } from '../errors.ts'
import { composeWhere } from '../filter/compose-where.ts'
import { whereArg } from '../filter/list-args.ts'
import { firstDayOf, lastDayOf } from '../graph/calendar.ts'
import { type AsOf, type Clocks, clocksOf } from '../graph/clocks.ts'
import { heavy } from '../work.ts'
import { type Change, type Clock, changesLoad, type Side, type StanceChange, stanceChanges } from './changes.ts'
import { pairFields, positionFields } from './position-fields.ts'

declare module '../builder.ts' {
  interface Enums {
    Change: Change
    Clock: Clock
  }
  interface Listed {
    StanceChange: StanceChange
  }
  interface Objects {
    StancePosition: Side
  }
}

/** What both moments together read, in points. */
const WORK = 2_000

builder.enumType('Clock', {
  description: 'Which of the two clocks is moved.',
  values: {
    VALID: { description: 'That of the world: what held at one date and at another.' },
    KNOWN: { description: 'That of our knowledge: what the graph had been told by one moment and by another.' },
  },
})

builder.enumType('Change', {
  description: 'What became of a position. How strong one is goes by its score without its sign, and 0 for MIXED.',
  values: {
    NEW: { description: 'There was none before.' },
    STRONGER: { description: 'Stronger than before, on the same side or from none.' },
    WEAKER: { description: 'Weaker than before, on the same side or to none.' },
    FLIPPED: { description: 'On the opposite side.' },
    ENDED: { description: 'Over in the world, and nothing in its place.' },
    RETRACTED: { description: 'Taken back by the graph, and nothing in its place.' },
  },
})

builder.objectType('StancePosition', {
  description: 'Where a holder stands on a target before an audience.',
  fields: (t) => positionFields(t),
})

builder.objectType('StanceChange', {
  description: 'What became of a holder’s position on a target before an audience.',
  fields: (t) => ({
    change: t.expose('change', { type: 'Change', description: 'What became of it.' }),
    ...pairFields(t),
    audience: t.expose('audience', {
      type: 'Audience',
      description: 'For whose ears: what is said in private leaves what is said in public as it is.',
    }),
    before: t.expose('before', {
      type: 'StancePosition',
      nullable: true,
      description: 'What stood at the first moment; null where it is new.',
    }),
    after: t.expose('after', {
      type: 'StancePosition',
      nullable: true,
      description: 'What stood at the second; null where nothing did.',
    }),
  }),
})

connectionTypes('StanceChange')

builder.queryField('stanceChanges', (t) =>
  t.field({
    type: 'StanceChangeConnection',
    description:
      'What changed between two moments: positions as they stood under `@asOf` at the one and at the other, of each holder on each target before each audience, by their slugs. What stayed as strong on the same side, as MIXED and NEUTRAL are, is no change. The other clock is that of `@asOf`. All that `where` asks, of related things too, is judged at each of the two moments. A computed list: each page costs what the stances at both moments cost.',
    args: {
      since: t.arg.string({
        required: true,
        description: 'The first moment: for VALID a date as `2018-03`, for KNOWN a moment as `2026-11-24T00:00:00Z`.',
      }),
      until: t.arg.string({
        required: true,
        description: 'The second moment, likewise; it begins after the first is over.',
      }),
      clock: t.arg({ type: 'Clock', required: true, defaultValue: 'VALID', description: 'Which clock is moved.' }),
      ...whereArg(t.arg, 'Stance'),
      ...t.arg.connectionArgs(),
    },
    extensions: { sizes: keepMoments, ...heavy(WORK) },
    resolve: (_, { where, ...asked }, context, info) => {
      keepClock(asked.clock, context.asOf)
      const [since, until] = momentsOf(asked)
      const at = (moment: string) => moved(context, asked.clock, moment)
      const filter = composeWhere('Stance', where ?? {}, true)
      const load = changesLoad(asked.clock, filter, { before: at(since), after: at(until) })
      return nodeConnection({ key: '', args: { ...asked, where }, context, info }, { list: stanceChanges, ...load })
    },
  }),
)

interface Moments {
  readonly since: string
  readonly until: string
  readonly clock: Clock
}

/** Throws BAD_USER_INPUT for what are no moments of that clock, one after the other. */
function keepMoments(asked: Moments) {
  momentsOf(asked)
  return {}
}

function momentsOf({ since, until, clock }: Moments): readonly [string, string] {
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
