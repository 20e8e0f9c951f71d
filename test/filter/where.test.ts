import { beforeAll, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asker } from '../ask.ts'
import { some } from '../figures.ts'
import { loadSchema, loadSmallGraph } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: () => undefined })
})

/** Slugs of a root list under a filter in GraphQL notation. */
async function slugs(list: string, where: string): Promise<readonly string[]> {
  const query = `{ list: ${list}(where: {${where}}) { totalCount edges { node { slug } } } }`
  const { data, errors } = await ask<{ list: { totalCount: number; edges: { node: { slug: string } }[] } }>(query)
  expect(errors).toEqual([])
  expect(data.list.totalCount).toBe(data.list.edges.length)
  return data.list.edges.map(({ node }) => node.slug).sort()
}

interface Groups {
  readonly groups: readonly { readonly count: number }[]
}

interface Within {
  readonly stancesOn: { readonly totalCount: number }
  readonly stanceGroups: Groups
}

const sumOf = ({ groups }: Groups) => groups.reduce((sum, { count }) => sum + count, 0)

describe('A condition on a value', () => {
  test.concurrent.for([
    ['is this', 'slug: {eq: "ross-on-ban"}', ['ross-on-ban']],
    ['is one of these', 'position: {in: [SUPPORTS, NEUTRAL]}', ['ross-on-ban']],
    ['is one of none', 'position: {in: []}', []],
    ['a number between', 'confidence: {gt: 0.5, lt: 1}', ['navarro-on-zte']],
    ['a score, which is computed', 'score: {lte: -2}', ['zte-on-ban-2']],
    ['words, case apart', 'quote: {contains: "Unfair"}', []],
    ['words', 'quote: {contains: "unfair"}', ['zte-on-ban-2']],
    ['has no value', 'heldOn: {isNull: true}', ['navarro-on-zte', 'zte-on-ban-2']],
    ['has one', 'heldOn: {isNull: false}', ['ross-on-ban']],
    ['full text over what was said', 'text: "EXTREMELY"', ['zte-on-ban-2']],
    ['full text without a word', 'text: " ?! "', []],
    ['one of no conditions', 'or: []', []],
  ] as const)('%s', async ([, where, expected]) => {
    expect(await slugs('stances', where)).toEqual(expected)
    const counted = `stanceGroups(by: POSITION, where: {${where}}) { groups { count } }`
    const ban = `policy(slug: "ban") { stancesOn(where: {${where}}) { totalCount } ${counted} }`
    const { data, errors } = await ask<{ stanceGroups: Groups; policy: Within }>(`{ ${counted} ${ban} }`)
    expect(errors).toEqual([])
    expect(sumOf(data.stanceGroups)).toBe(expected.length)
    expect(data.policy.stancesOn.totalCount).toBe(expected.filter((slug) => slug.includes('on-ban')).length)
    expect(sumOf(data.policy.stanceGroups)).toBe(data.policy.stancesOn.totalCount)
  })
})

describe('A date stands for all of its days, and a condition must hold on each', () => {
  // one stance has heldOn 2018-04, the others have none
  test.concurrent.for([
    ['within the year', 'on: "2018"', 1],
    ['within the month', 'on: "2018-04"', 1],
    ['not within a day of it', 'on: "2018-04-16"', 0],
    ['over before the next month', 'before: "2018-05"', 1],
    ['not over before its own last day', 'before: "2018-04-30"', 0],
    ['after the month before', 'after: "2018-03"', 1],
    ['not after its own first day', 'after: "2018-04-01"', 0],
    ['not after a year that it is in', 'after: "2018"', 0],
  ] as const)('%s', async ([, operators, count]) => {
    expect(await slugs('stances', `heldOn: {${operators}}`)).toHaveLength(count)
  })
})

describe('A window of dates stands for each of its days', () => {
  const on = async (window: string, operators: string) => {
    await graph.write({
      name: 'test/window',
      text: `MATCH (s:Stance {slug: 'navarro-on-zte'}) SET s.heldOn = '${window}'`,
    })
    const held = await slugs('stances', `heldOn: {${operators}}`)
    await graph.write({ name: 'test/window', text: "MATCH (s:Stance {slug: 'navarro-on-zte'}) REMOVE s.heldOn" })
    return held.includes('navarro-on-zte')
  }

  test.for([
    ['[2018-04..2018-05-03]', 'on: "2018"', true],
    ['[2018-04..2018-05-03]', 'on: "2018-04"', false],
    ['[2017..2018]', 'on: "2018"', false],
    ['[..2018]', 'on: "2018"', false],
    ['[2018-04..2018-05-03]', 'before: "2018-05-04"', true],
    ['[2018-04..2018-05-03]', 'before: "2018-05-03"', false],
    ['[..2018-04]', 'before: "2018-05"', true],
    ['[2018-04..]', 'before: "9999"', false],
    ['[2018-04..2018-05-03]', 'after: "2018-03"', true],
    ['[2018-04..2018-05-03]', 'after: "2018-04-01"', false],
    ['[2018-04..]', 'after: "2018-03"', true],
    ['[..2018-04]', 'after: "0001"', false],
  ] as const)('%s %s: %s', async ([window, operators, matches]) => {
    expect(await on(window, operators)).toBe(matches)
  })
})

describe('A missing value', () => {
  test('matches no comparison, so that its negation matches', async () => {
    expect(await slugs('stances', 'heldOn: {on: "2018"}')).toEqual(['ross-on-ban'])
    expect(await slugs('stances', 'not: {heldOn: {on: "2018"}}')).toEqual(['navarro-on-zte', 'zte-on-ban-2'])
    expect(await slugs('stances', 'not: {not: {heldOn: {on: "2018"}}}')).toEqual(['ross-on-ban'])
    expect(await slugs('stances', 'onBehalfOf: {}')).toEqual(['ross-on-ban'])
    expect(await slugs('stances', 'not: {onBehalfOf: {name: {startsWith: "X"}}}')).toHaveLength(3)
  })
})

describe('A condition on related things', () => {
  const CASES = [
    ['of the holder', 'stances', 'holder: {company: {}}', ['zte-on-ban-2']],
    [
      'of the target, if it is of that kind',
      'stances',
      'target: {policy: {policyType: {eq: EXPORT_CONTROL}}}',
      ['ross-on-ban', 'zte-on-ban-2'],
    ],
    ['of a source', 'stances', 'source: {slug: {eq: "letter"}}', ['navarro-on-zte', 'ross-on-ban']],
    ['of a place', 'stances', 'citations: {locator: {eq: "¶15"}}', ['zte-on-ban-2']],
    [
      'of a place in a source',
      'stances',
      'citations: {source: {slug: {eq: "letter"}}, locator: {eq: "p. 2"}}',
      ['navarro-on-zte'],
    ],
    ['of a place in another', 'stances', 'citations: {source: {slug: {eq: "letter"}}, locator: {eq: "¶12"}}', []],
    ['of a source without a place', 'stances', 'citations: {locator: {isNull: true}}', ['ross-on-ban']],
    [
      'of what a source is',
      'stances',
      'citations: {source: {language: {eq: "en"}}, not: {locator: {startsWith: "¶15"}}}',
      ['ross-on-ban'],
    ],
    ['of a status, under the clocks', 'policies', 'status: {eq: IMPOSED}', ['ban']],
    ['of a sum', 'policies', 'penalty: {amount: {gt: 1e9}, currency: {eq: "USD"}}', ['ban']],
    ['some', 'actors', 'stances: {some: {position: {eq: STRONGLY_OPPOSES}}}', ['zte']],
    [
      'none, so too where there are none',
      'actors',
      'stances: {none: {position: {eq: STRONGLY_OPPOSES}}}',
      ['commerce', 'navarro', 'qualcomm', 'ross'],
    ],
    [
      'every, so too where there are none',
      'actors',
      'stances: {every: {audience: {eq: PRIVATE}}}',
      ['commerce', 'navarro', 'qualcomm'],
    ],
    ['every, where there is one', 'actors', 'stances: {some: {}, every: {audience: {eq: PRIVATE}}}', ['navarro']],
    ['how many', 'entities', 'stancesOn: {count: {gte: 2}}', ['ban']],
    ['how many of which something holds', 'entities', 'stancesOn: {count: {where: {score: {gt: 0}}, eq: 1}}', ['ban']],
    [
      'relationships of a type, one way',
      'entities',
      'relationships: {types: [SUPPLIES], direction: OUTGOING, some: {product: {eq: "chips"}}}',
      ['qualcomm'],
    ],
    [
      'the other way',
      'entities',
      'relationships: {types: [SUPPLIES], direction: INCOMING, some: {other: {slug: {eq: "qualcomm"}}}}',
      ['zte'],
    ],
    ['of no type', 'entities', 'relationships: {types: [], some: {}}', []],
    [
      'a role that is over',
      'people',
      'relationships: {some: {type: {eq: HOLDS_ROLE_IN}, ended: {eq: true}}}',
      ['navarro'],
    ],
    [
      'four things deep',
      'actors',
      'stances: {some: {target: {stancesOn: {some: {holder: {slug: {isNull: false}, name: {eq: "ZTE"}}}}}}}',
      ['ross', 'zte'],
    ],
    ['words, accents and letters forgiven', 'entities', 'search: "zhongxín"', ['zte']],
  ] as const

  test.concurrent.for(some(2, CASES))('%s', async ([, list, where, expected]) => {
    expect(await slugs(list, where)).toEqual(expected)
  })
})

test('Lists below an entity take the same filters as root lists, in one statement each', async () => {
  const query = `{
    policy(slug: "ban") {
      stancesOn(where: {holder: {company: {}}}) { edges { node { slug } } }
      imposedBy(where: {other: {governmentBody: {level: {eq: NATIONAL}}}, validFrom: {on: "2018-04"}}) { totalCount edges { node { slug } } }
      targets(where: {not: {other: {slug: {eq: "zte"}}}}) { totalCount }
      relationships(where: {or: [{type: {eq: TARGETS}}, {other: {event: {}}}]}) { edges { other { slug } } }
    }
    source(slug: "article") { claims(where: {confidence: {lt: 0.5}}) { edges { node { sentence } } } }
    relationships(where: {type: {in: [SUPPLIES, ADVISES]}, to: {slug: {eq: "zte"}}}) { edges { node { from { slug } } } }
  }`
  const { data, errors, statements } = await ask(query)
  expect(errors).toEqual([])
  expect(data).toEqual({
    policy: {
      stancesOn: { edges: [{ node: { slug: 'zte-on-ban-2' } }] },
      imposedBy: { totalCount: 1, edges: [{ node: { slug: 'commerce' } }] },
      targets: { totalCount: 0 },
      relationships: { edges: [{ other: { slug: 'zte' } }, { other: { slug: 'talks' } }] },
    },
    source: { claims: { edges: [{ node: { sentence: 'Talks concerns Export ban (inferred).' } }] } },
    relationships: { edges: [{ node: { from: { slug: 'qualcomm' } } }] },
  })
  expect(statements).toEqual([
    'claim/by-source',
    'entity/by-slug', // the policy and the source
    'relationship/by-from', // targets: only counted
    'relationship/by-to', // `imposedBy`
    'relationship/by-to', // `imposedBy`: counted
    'relationship/of-entity',
    'relationship/page',
    'stance/by-target',
  ])
})
