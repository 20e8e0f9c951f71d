import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const ask = asker(await openTestGraph())

/** The answer as of that date in the world; null is no date. */
async function on<Data = unknown>(validAt: string | null, fields: string, certainty = 'CERTAIN'): Promise<Data> {
  const query = `query ($validAt: PartialDate) @asOf(validAt: $validAt, certainty: ${certainty}) { ${fields} }`
  const { data, errors } = await ask<Data>(query, { validAt })
  expect(errors).toEqual([])
  return data
}

describe('A policy’s status is that of its latest act by then', () => {
  test.for([
    ['2016-12-31', null],
    ['2017-01-01', null, 'CONSIDERED'], // begun on some day of 2017
    ['2017-10', 'CONSIDERED'],
    ['2017-10-31', null, 'CONSIDERED'], // ended on some day in October
    ['2017-11-01', null], // considered no longer, and not yet proposed
    ['2017-11-19', null],
    ['2017-11-20', 'PROPOSED'],
    ['2018-03-09', 'PROPOSED'],
    ['2018-03-10', 'IMPOSED'],
    ['2018-04-30', 'IMPOSED'],
    ['2018-05-01', 'IMPOSED', 'LIFTED'], // on some day in May, possibly the first
    ['2018-05-31', 'LIFTED'],
    ['2017-11', 'PROPOSED'],
    ['2018-03', 'IMPOSED'],
    ['2018', 'LIFTED'],
    [null, 'LIFTED'],
  ] as const)('%s: %s', async ([day, certain, possible = certain]) => {
    const fields = 'policy(slug: "grain-levy") { name status }'
    expect(await on(day, fields)).toEqual({ policy: { name: 'Grain levy', status: certain } })
    expect(await on(day, fields, 'POSSIBLE')).toEqual({ policy: { name: 'Grain levy', status: possible } })
  })
})

describe('A country is that of the seat at the time, or of the bodies served then', () => {
  test.for([
    ['halden-steel', '2014-12-31', null],
    ['halden-steel', '2015', 'norway'],
    ['halden-steel', '2018-04-15', 'norway'],
    ['halden-steel', '2018-04-16', 'sweden'],
    ['halden-steel', null, 'sweden'],
    ['berg', '2015-12-31', null],
    ['berg', '2018-02-28', 'norway'],
    ['berg', '2018-03-01', null], // between two posts
    ['berg', '2018-04-01', null], // adviser since some day in April
    ['berg', '2018-04', 'norway'],
    ['norway', '0001', 'norway'],
  ] as const)('%s, %s: %s', async ([actor, day, slug]) => {
    expect(await on(day, `actor(slug: "${actor}") { country { slug } }`)).toEqual({
      actor: { country: slug && { slug } },
    })
  })
})

describe('Roles and former roles, from both ends', () => {
  const titled = (...titles: readonly string[]) => ({ edges: titles.map((title) => ({ title })) })

  test.for([
    ['2015-12-31', [], []],
    ['2016-06', [], []],
    ['2016', ['Minister'], []],
    ['2018-02-28', ['Minister'], []],
    ['2018-03-01', [], ['Minister']],
    ['2018-03', [], ['Minister']],
    ['2018-04-15', [], ['Minister']],
    ['2018-04', ['Adviser'], ['Minister']],
    ['2018', ['Adviser', 'Minister'], []], // each on some day of it
    [null, ['Adviser'], ['Minister']],
  ] as const)('%s: %j, formerly %j', async ([day, now, former]) => {
    const fields = `
      person(slug: "berg") { roles { edges { title } } formerRoles { edges { title } } }
      governmentBody(slug: "grain-ministry") { roleHolders { edges { title } } formerRoleHolders { edges { title } } }`
    expect(await on(day, fields)).toEqual({
      person: { roles: titled(...now), formerRoles: titled(...former) },
      governmentBody: { roleHolders: titled(...now), formerRoleHolders: titled(...former) },
    })
  })
})

describe('Lists and counts have what was certainly true then', () => {
  const slugs = (...names: readonly string[]) => ({ edges: names.map((slug) => ({ node: { slug } })) })
  const halden = 'halden-steel-on-grain-levy'
  const berg = 'berg-on-grain-levy-3'

  test.for([
    ['2018-02-28', []],
    ['2018-03-01', []],
    ['2018-03', [berg]],
    ['2018-04-19', [berg]],
    ['2018-04-20', [halden, berg]],
    ['2018-04', [halden, berg]],
    ['2031', [halden, berg]],
  ] as const)('stances, %s: %j', async ([day, expected]) => {
    const fields = `
      stances { totalCount edges { node { slug } } }
      policy(slug: "grain-levy") { stancesOn { edges { node { slug } } } }
      actor(slug: "berg") { stances { edges { node { slug } } } }
      source(slug: "gazette") { claims { edges { node { ... on Stance { slug } } } } }`
    const { source, ...others } = await on<{ readonly source: { readonly claims: Claims } }>(day, fields)
    expect(others).toEqual({
      stances: { totalCount: expected.length, ...slugs(...expected) },
      policy: { stancesOn: slugs(...expected) },
      actor: { stances: slugs(...expected.filter((slug) => slug === berg)) },
    })
    expect(source.claims.edges.flatMap(({ node }) => node.slug ?? [])).toEqual(expected)
  })

  interface Claims {
    readonly edges: readonly { readonly node: { readonly slug?: string } }[]
  }

  test('relations, degrees and the summary', async () => {
    const fields = `
      company(slug: "halden-steel") {
        headquarters { edges { node { slug } } }
        rivals { edges { node { slug } } }
        relationships { edges { node { type validFrom } } }
        degrees { type direction count }
      }
      graph { entities { kind count } claims { type count } earliest latest }`
    expect(await on('2017-06-01', fields)).toEqual({
      company: {
        headquarters: slugs('norway'),
        rivals: slugs(),
        relationships: {
          edges: [{ node: { type: 'BASED_IN', validFrom: '2015' } }],
        },
        degrees: [{ type: 'BASED_IN', direction: 'OUTGOING', count: 1 }],
      },
      graph: {
        entities: expect.arrayContaining([{ kind: 'COMPANY', count: 3 }]),
        claims: [
          { type: 'BASED_IN', count: 1 },
          { type: 'HOLDS_ROLE_IN', count: 1 },
          { type: 'PART_OF', count: 1 },
        ],
        earliest: '2000-01-01',
        latest: '2018-04-15',
      },
    })
    expect(await on('2018-05-01', 'company(slug: "halden-steel") { degrees { type direction count } }')).toEqual({
      company: {
        degrees: [
          { type: 'BASED_IN', direction: 'OUTGOING', count: 1 },
          { type: 'STANCE', direction: 'OUTGOING', count: 1 },
        ],
      },
    })
  })

  test('and, if asked, what was possibly true then', async () => {
    const fields = 'company(slug: "halden-steel") { rivals { edges { node { slug } } } degrees { type count } }'
    expect(await on('2016-06-01', fields, 'POSSIBLE')).toEqual({
      company: {
        rivals: slugs('lund-tram'),
        degrees: [
          { type: 'BASED_IN', count: 1 },
          { type: 'COMPETES_WITH', count: 1 },
        ],
      },
    })
    expect(await on('2018-03-01', 'stances { edges { node { slug } } }', 'POSSIBLE')).toEqual({ stances: slugs(berg) })
  })

  test('a claim without a date holds from the day on which its source has surely appeared', async () => {
    const rivals = 'company(slug: "halden-steel") { rivals { totalCount } }'
    expect(await on('2018-05-31', rivals)).toEqual({ company: { rivals: { totalCount: 0 } } })
    expect(await on('2018-06-01', rivals)).toEqual({ company: { rivals: { totalCount: 1 } } })
  })

  test('an entity exists before all of its claims', async () => {
    const fields = 'policy(slug: "grain-levy") { name citations { locator } } policies { edges { node { slug } } }'
    expect(await on('0001', fields)).toEqual({
      policy: { name: 'Grain levy', citations: [{ locator: '¶4' }] },
      policies: slugs('grain-levy', 'port-fee'),
    })
  })
})

test('A date takes no more statements, whatever the query', async () => {
  const fields = `
    policies { edges { node { status stancesOn { edges { node { holder { country { name } } history { id } } } } } } }
    person(slug: "berg") { roles { edges { title } } formerRoles { edges { title } } degrees { count } }
    graph { claims { count } }`
  const { statements } = await ask(`{ ${fields} }`)
  expect((await ask(`query @asOf(validAt: "2018-04") { ${fields} }`)).statements).toEqual(statements)
})
