import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker, settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const graph = await openTestGraph()
const ask = asker(graph)

const COUNTS = '{ graph { claims { type count } } }'

describe('The clocks of a directive', () => {
  test.for([
    ['a year', '(validAt: "2018")', days('2018-01-01', '2018-12-31')],
    ['a month', '(validAt: "2018-04")', days('2018-04-01', '2018-04-30')],
    ['a short month', '(validAt: "2018-02")', days('2018-02-01', '2018-02-28')],
    ['a leap month', '(validAt: "2016-02")', days('2016-02-01', '2016-02-29')],
    ['a day', '(validAt: "2018-04-16")', days('2018-04-16', '2018-04-16')],
    ['the first year', '(validAt: "0000")', days('0000-01-01', '0000-12-31')],
    ['the last year', '(validAt: "9999")', days('9999-01-01', '9999-12-31')],
    ['a moment', '(knownAt: "2026-03-01T12:00:00Z")', moment('2026-03-01T12:00:00.000Z')],
    ['one elsewhere', '(knownAt: "2026-03-01T00:30:00.5+01:00")', moment('2026-02-28T23:30:00.500Z')],
    ['one as it may be typed', '(knownAt: "2026-03-01 12:00:00z")', moment('2026-03-01T12:00:00.000Z')],
    ['one finer than the graph keeps', '(knownAt: "2026-03-01T12:00:00.1239Z")', moment('2026-03-01T12:00:00.123Z')],
    ['one to come', '(knownAt: "2199-01-01T00:00:00Z")', moment('2199-01-01T00:00:00.000Z', false)],
    ['one beyond all: the latest', '(knownAt: "9999-12-31T23:59:59Z")', moment(null)],
    [
      'what is possible',
      '(validAt: "2018", certainty: POSSIBLE)',
      { ...days('2018-01-01', '2018-12-31'), certainty: 'POSSIBLE' },
    ],
    ['both', '(validAt: "2018", knownAt: "2026-03-01T12:00:00Z")', both()],
    ['nulls: no clock', '(validAt: null, certainty: null, knownAt: null)', moment(null)],
    ['nothing: no clock', '', moment(null)],
  ] as const)('%s', async ([, args, clocks]) => {
    const { errors, asOf } = await ask(`query @asOf${args} ${COUNTS}`)
    expect({ errors, asOf }).toEqual({ errors: [], asOf: clocks })
  })

  test('variables and their defaults are read as literals are', async () => {
    const query = `query ($day: PartialDate = "2018", $moment: DateTime) @asOf(validAt: $day, knownAt: $moment) ${COUNTS}`
    const clocks = async (variables: object) => (await ask(query, variables)).asOf
    expect(await clocks({ moment: '2026-03-01T13:00:00+01:00' })).toEqual(both())
    expect(await clocks({ day: null })).toEqual(moment(null))
    expect(await clocks({})).toEqual(days('2018-01-01', '2018-12-31'))
  })

  test('are in the answer to any query; without the directive it says what counts as today', async () => {
    const today = { ...moment(null), today: '2018-05-03' }
    expect((await asker(graph, settings.limits, { ...settings, today: () => '2018-05-03' })(COUNTS)).asOf).toEqual(
      today,
    )
    expect((await ask('query @asOf(validAt: "2018") { __typename }')).asOf).toEqual(days('2018-01-01', '2018-12-31'))
  })

  test('refuse an unknown certainty', async () => {
    expect((await ask(`query @asOf(certainty: LIKELY) ${COUNTS}`)).errors).toMatchObject([
      { message: expect.stringContaining('LIKELY'), code: 'GRAPHQL_VALIDATION_FAILED' },
    ])
  })

  test("are parameters: a statement's text is the same under all clocks", async () => {
    const { runs } = await ask(`query @asOf(validAt: "2018") ${COUNTS}`)
    const other = await ask(COUNTS)
    expect(runs[0]?.text).toBe(other.runs[0]?.text)
    expect(runs[0]?.params).toEqual({ ...other.runs[0]?.params, validFrom: '2018-01-01', validTo: '2018-12-31' })
  })
})

function moment(knownAt: string | null, settled: boolean | null = knownAt === null ? null : true) {
  const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
  return { validFrom: null, validTo: null, certainty: 'CERTAIN', knownAt, settled, today }
}

function days(validFrom: string, validTo: string) {
  return { validFrom, validTo, certainty: 'CERTAIN', knownAt: null, settled: null, today: null as string | null }
}

function both() {
  return { ...days('2018-01-01', '2018-12-31'), knownAt: '2026-03-01T12:00:00.000Z', settled: true }
}

describe('Refused without a statement, with the rule', () => {
  const sent: string[] = []
  const watched: Graph = {
    ...graph,
    read(statement, ...rest) {
      sent.push(statement.name)
      return graph.read(statement, ...rest)
    },
  }

  async function refusal(query: string, variables = {}) {
    const { data, errors } = await asker(watched)(query, variables)
    expect({ data, sent }).toEqual({ data: undefined, sent: [] })
    return errors
  }

  test.for([
    ...['2018-02-30', '2018-13', '2018-00', '2018-04-31', '2017-02-29', '2018-04-00', '0000-02-30'],
    ...['12018', '-2018', '018', '2018-4', '2018-4-1', '201804', '2018-04-16T00:00:00Z', '2018 ', '２０１８', '', 'x'],
    ...[2018, 20.18, true, ['2018', '2019'], { year: 2018 }],
  ])('validAt %j', async (value) => {
    const message = `${JSON.stringify(value)} is not a valid date. Use YYYY, YYYY-MM or YYYY-MM-DD, such as "2018", "2018-04" or "2018-04-16".`
    const error = { message, code: 'BAD_USER_INPUT' }
    const literal = JSON.stringify(value).replace('"year":', 'year:')
    expect(await refusal(`query @asOf(validAt: ${literal}) ${COUNTS}`)).toMatchObject([error])
    const query = `query ($day: PartialDate) @asOf(validAt: $day) ${COUNTS}`
    expect(await refusal(query, { day: value })).toMatchObject([error])
  })

  test.for([
    ...['2026-03-01', '2026-03', '2026-03-01T12:00:00', '2026-03-01T12:00Z', '2026-03-01T12Z', '12:00:00Z', 'now', ''],
    ...['2026-02-30T12:00:00Z', '2026-13-01T12:00:00Z', '2026-03-01T24:00:00Z', '2026-03-01T12:60:00Z'],
    ...['2026-03-01T12:00:60Z', '2026-03-01T12:00:00+24:00', '2026-03-01T12:00:00+0100', '2026-03-01T12:00:00+01'],
    ...['9999-12-31T23:59:59-01:00', '0000-01-01T00:00:00+01:00', '+12026-03-01T12:00:00Z', '2026-03-01T12:00:00.Z'],
    ...[1772366400, 1772366400000, false],
  ])('knownAt %j', async (value) => {
    const error = {
      message: `${JSON.stringify(value)} is not a valid moment. Use RFC 3339 with an offset from UTC, such as "2026-11-24T00:00:00Z" or "2026-11-24T08:00:00+08:00", of the years 0000 to 9999.`,
      code: 'BAD_USER_INPUT',
    }
    expect(await refusal(`query @asOf(knownAt: ${JSON.stringify(value)}) ${COUNTS}`)).toMatchObject([error])
    const query = `query ($moment: DateTime) @asOf(knownAt: $moment) ${COUNTS}`
    expect(await refusal(query, { moment: value })).toMatchObject([error])
  })

  test.for([
    ['twice', 'query @asOf(validAt: "2018") @asOf(validAt: "2019") { graph { latest } }', /can only be used once/],
    ['on a field', '{ graph @asOf(validAt: "2018") { latest } }', /may not be used on FIELD/],
    ['on a fragment', '{ ... @asOf(validAt: "2018") { graph { latest } } }', /may not be used on INLINE_FRAGMENT/],
    ['an argument twice', 'query @asOf(validAt: "2018", validAt: "2019") { graph { latest } }', /only one argument/],
    ['an unknown argument', 'query @asOf(when: "2018") { graph { latest } }', /Unknown argument "when"/],
    ['a variable of another type', 'query ($d: String) @asOf(validAt: $d) { graph { latest } }', /type "PartialDate"/],
    ['a variable that is not there', 'query @asOf(validAt: $d) { graph { latest } }', /"\$d" is not defined/],
  ] as const)('the directive %s', async ([, query, message]) => {
    expect(await refusal(query)).toMatchObject([
      { message: expect.stringMatching(message), code: 'GRAPHQL_VALIDATION_FAILED' },
    ])
  })
})

test('Clients and GraphiQL see the directive, its location and its arguments', async () => {
  const { data } = await ask<IntrospectionQuery>(getIntrospectionQuery())
  const directive = data.__schema.directives.find(({ name }) => name === 'asOf')
  expect(directive).toMatchObject({
    locations: ['QUERY'],
    description: expect.stringContaining('query @asOf(validAt: "2018-04")'),
    args: [
      { name: 'validAt', type: { name: 'PartialDate' }, description: expect.stringContaining('held on this day') },
      { name: 'certainty', type: { name: 'Certainty' }, defaultValue: 'CERTAIN' },
      { name: 'knownAt', type: { name: 'DateTime' } },
    ],
  })
})
