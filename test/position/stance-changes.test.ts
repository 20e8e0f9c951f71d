import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const ask = asker(await openTestGraph())

const CHANGES = `query ($since: String!, $until: String!, $clock: Clock!, $first: Int, $after: String) {
  stanceChanges(since: $since, until: $until, clock: $clock, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { change holder { slug } target { slug }
      before { score stances { slug citations { locator } } } after { score stances { slug citations { locator } } } } }
  }
}`

interface Data {
  readonly stanceChanges: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly edges: readonly { readonly node: Node }[]
  }
}

interface Node {
  readonly change: string
  readonly holder: { readonly slug: string }
  readonly target: { readonly slug: string }
  readonly before: Side | null
  readonly after: Side | null
}

interface Side {
  readonly score: number | null
  readonly stances: readonly { readonly slug: string; readonly citations: readonly object[] }[]
}

const shown = (side: Side | null) => side?.stances.map(({ slug }) => `${slug} ${side.score}`).join(', ') ?? null

function lines({ stanceChanges }: Data): readonly string[] {
  return stanceChanges.edges.map(
    ({ node }) => `${node.change} ${node.holder.slug}: ${shown(node.before)} -> ${shown(node.after)}`,
  )
}

const JANUARY = '2026-02-01T00:00:00Z'
const MARCH = '2026-04-01T00:00:00Z'
const MAY = '2026-06-01T00:00:00Z'

describe('Changes of stances', () => {
  test.each([
    [
      { since: JANUARY, until: MARCH, clock: 'KNOWN' },
      [
        'FLIPPED berg: berg-on-grain-levy 1 -> berg-on-grain-levy-2 -1',
        'RETRACTED lund-tram: lund-tram-on-port-fee -1 -> null',
      ],
    ],
    [
      { since: MARCH, until: MAY, clock: 'KNOWN' },
      ['STRONGER berg: berg-on-grain-levy-2 -1 -> berg-on-grain-levy-3 -2'],
    ],
    [
      { since: '2018-02', until: '2018-12', clock: 'VALID' },
      ['NEW berg: null -> berg-on-grain-levy-3 -2', 'NEW halden-steel: null -> halden-steel-on-grain-levy -1'],
    ],
  ])('between %o', async (variables, expected) => {
    const { data, errors } = await ask<Data>(CHANGES, variables)
    expect(errors).toEqual([])
    expect(lines(data)).toEqual(expected)
  })

  test('come with the evidence of both sides', async () => {
    const { data } = await ask<Data>(CHANGES, { since: MARCH, until: MAY, clock: 'KNOWN' })
    const [change] = data.stanceChanges.edges
    for (const side of [change?.node.before, change?.node.after]) {
      expect(side?.stances[0]?.citations).toEqual([{ locator: '¶7' }])
    }
  })

  test('come in pages', async () => {
    const variables = { since: JANUARY, until: MARCH, clock: 'KNOWN', first: 1 }
    const one = await ask<Data>(CHANGES, variables)
    const { hasNextPage, endCursor } = one.data.stanceChanges.pageInfo
    const two = await ask<Data>(CHANGES, { ...variables, after: endCursor })
    expect([hasNextPage, two.data.stanceChanges.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...lines(one.data), ...lines(two.data)].map((line) => line.split(':')[0])).toEqual([
      'FLIPPED berg',
      'RETRACTED lund-tram',
    ])
  })

  test('of the world are shown as known at a moment', async () => {
    const query = `query @asOf(knownAt: "${JANUARY}") {
      stanceChanges(since: "2018-02", until: "2018-12") { edges { node { change after { score stances { slug } } } } } }`
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      stanceChanges: {
        edges: [
          { node: { change: 'NEW', after: { score: 1, stances: [{ slug: 'berg-on-grain-levy' }] } } },
          { node: { change: 'NEW', after: { stances: [{ slug: 'halden-steel-on-grain-levy' }] } } },
        ],
      },
    })
  })

  test.each([
    [
      { since: '2018', until: '2018-03', clock: 'VALID' },
      /'until' of 'stanceChanges' must begin after 'since' is over/,
    ],
    [{ since: '2018-03', until: '2018-02', clock: 'VALID' }, /got "2018-03" and "2018-02"/],
    [{ since: MAY, until: MAY, clock: 'KNOWN' }, /must begin after/],
    [{ since: '2018-02-30', until: '2019', clock: 'VALID' }, /"2018-02-30" is not a valid date/],
    [{ since: '2018', until: '2019', clock: 'KNOWN' }, /"2018" is not a valid moment/],
  ])('are refused without a statement for invalid times: %o', async (variables, message) => {
    const { errors, statements } = await ask(CHANGES, variables)
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }])
    expect(statements).toEqual([])
  })

  test.each([
    [
      'validAt: "2018"',
      'since: "2017", until: "2019"',
      /'stanceChanges' on the clock VALID sets 'validAt' itself; got "2018"/,
    ],
    [
      'knownAt: "2026-02-01T00:00:00Z"',
      `since: "${JANUARY}", until: "${MAY}", clock: KNOWN`,
      /on the clock KNOWN sets 'knownAt'/,
    ],
  ])('are refused under a clock that they set themselves: %s', async (asOf, args, message) => {
    const { errors, statements } = await ask(
      `query @asOf(${asOf}) { stanceChanges(${args}) { edges { node { change } } } }`,
    )
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }])
    expect(statements).toEqual([])
  })
})
