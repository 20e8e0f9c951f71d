import { describe, expect, test } from 'vitest'
import { asker } from './ask.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

/** The names of the statements of a query, which must be answered without an error. */
async function statements(query: string, variables = {}) {
  const { errors, statements } = await ask(query, variables)
  expect(errors).toEqual([])
  return statements
}

describe('The ends of a claim', () => {
  test.each([
    [
      '{ stances(first: 9) { edges { node { sentence holder { name } onBehalfOf { name } target { kind } } } } }',
      ['stance/page'],
    ],
    ['{ relationships(first: 9) { edges { node { sentence from { name } to { name } } } } }', ['relationship/page']],
    ['{ stance(slug: "zte-on-zte-export-ban") { sentence holder { name } target { name } } }', ['stance/by-slug']],
    ['{ company(slug: "zte") { stances { edges { node { sentence } } } } }', ['entity/by-slug', 'stance/by-holder']],
    [
      '{ company(slug: "zte") { relationships { edges { node { sentence } } } } }',
      ['entity/by-slug', 'relationship/of-entity'],
    ],
    [
      '{ search(text: "zte") { edges { node { ... on Actor { stances { edges { node { sentence holder { name } } } } } } } } }',
      ['search/entities', 'stance/by-holder'],
    ],
    [
      '{ source(slug: "high-stakes-trip-to-china") { claims(first: 50) { edges { node { sentence } } } } }',
      ['claim/by-source', 'entity/by-slug'],
    ],
  ])('come with it: %s', async (query, expected) => {
    expect(await statements(query)).toEqual(expected)
  })

  test('of which more is asked are read by their slugs, each once', async () => {
    const query = '{ stances(first: 100) { edges { node { holder { slug name description } } } } }'
    const { runs, data } = await ask<Stances>(query)
    expect(runs.map(({ name }) => name)).toEqual(['stance/page', 'entity/by-slug'])
    const holders = new Set(data.stances.edges.map(({ node }) => node.holder.slug))
    expect(holders.size).toBeLessThan(data.stances.edges.length)
    expect(runs[1]?.rows).toBe(holders.size)
  })

  test('are the same as where they are read by their slugs', async () => {
    const stances = async (more: string) => {
      const end = `{ kind slug name phrase plural ${more} }`
      const { data, errors } = await ask<Stances>(
        `{ stances(first: 100) { edges { node { sentence holder ${end} onBehalfOf ${end} target ${end} } } } }`,
      )
      expect(errors).toEqual([])
      return JSON.stringify(data, (name, value) => (name === 'description' ? undefined : value))
    }
    expect(await stances('')).toEqual(await stances('description'))
  })
})

interface Stances {
  readonly stances: { readonly edges: readonly { readonly node: { readonly holder: { readonly slug: string } } }[] }
}

describe('The statements of an operation depend on its distinct fields and arguments, not on rows', () => {
  test('five levels: one statement for each level', async () => {
    const query = `{
      topic(slug: "technology") {
        concernedBy(first: 10) { edges { node { name
          stancesOn(first: 10) { edges { node { position
            holder { name ... on Person { roles(first: 5) { edges { title
              node { name ... on Organization { basedIn(first: 1) { edges { node { name } } } } } } } } }
          } } }
        } } }
      }
    }`
    expect(await statements(query)).toEqual([
      'entity/by-slug', // the topic; holders come with their stances
      'relationship/by-from', // roles
      'relationship/by-from', // seats
      'relationship/by-to', // what the topic concerns
      'stance/by-target',
    ])
  })

  test('wide: siblings that look up the same type share a statement', async () => {
    const query = `{
      stances(first: 50) { edges { node {
        sentence holder { name } onBehalfOf { name } target { name } citations { source { name } locator }
      } } }
    }`
    expect(await statements(query)).toEqual(['entity/by-slug', 'stance/page'])
  })

  test('aliases with equal arguments share a statement, and with different ones do not', async () => {
    const query = `{
      a: company(slug: "zte") { suppliers { edges { product } } }
      b: company(slug: "huawei") { suppliers { edges { product } } }
      c: company(slug: "zte") { suppliers(first: 1) { edges { product } } }
    }`
    expect(await statements(query)).toEqual(['entity/by-slug', 'relationship/by-to', 'relationship/by-to'])
  })

  test('one field below parents from different levels is one statement', async () => {
    const query = `{
      a: policy(slug: "zte-export-ban") { ...held }
      b: policy(slug: "made-in-china-2025") { stancesOn(first: 3) { edges { node { holder { country { name } } } } } }
      c: actor(slug: "gao-feng") { stances { edges { node { holder { country { name } } target { name } } } } }
    }
    fragment held on Policy { stancesOn(first: 2) { edges { node { holder { country { name } } } } } }`
    expect(await statements(query)).toEqual([
      'actor/country',
      'entity/by-slug', // a, b, c
      'stance/by-holder',
      'stance/by-target',
      'stance/by-target',
    ])
  })

  test('an interface takes one statement, not one for each type', async () => {
    const query = `{
      actors(first: 100) { edges { node { __typename name
        ... on Person { memberOf { edges { node { name } } } }
        ... on Company { memberOf { edges { node { name } } } industry }
        ... on GovernmentBody { level memberOf { edges { node { name } } } }
        ... on Country { isoCode }
      } } }
    }`
    expect(await statements(query)).toEqual(['entity/page', 'relationship/by-from'])
  })

  test('fields that the row already has take none', async () => {
    const query = `{
      stances(first: 3) { edges { node { id slug position score summary note audience validFrom ended confidence
        recordedAt retractedAt supersededBy { id } history { id } } } }
    }`
    expect(await statements(query)).toEqual(['stance/page'])
  })

  test('an unknown slug is null, and takes its look-up and what is read ahead', async () => {
    const { data, statements, errors } = await ask<{ company: null }>(
      `{ company(slug: "acme") { suppliers { edges { product } } } }`,
    )
    expect({ data, statements, errors }).toEqual({
      data: { company: null },
      statements: ['entity/by-slug', 'relationship/by-to', 'search/entities'], // the search for hints
      errors: [],
    })
  })

  test('a slug of another kind is null too', async () => {
    const { data } = await ask<object>(
      `{ person(slug: "zte") { name } actor(slug: "zte-export-ban") { name } entity(slug: "zte") { kind } }`,
    )
    expect(data).toEqual({ person: null, actor: null, entity: { kind: 'COMPANY' } })
  })
})

describe('extensions.cypher', () => {
  test('lists each statement with its parameters, rows and time; in a console it returns the same rows', async () => {
    const { runs } = await ask(
      `{ company(slug: "zte") { name suppliers(first: 2) { edges { product node { name } } } } }`,
    )
    expect(runs.map(({ name, rows, dbHits }) => ({ name, rows, dbHits }))).toEqual([
      { name: 'entity/by-slug', rows: 1, dbHits: null },
      { name: 'relationship/by-to', rows: 2, dbHits: null },
    ])
    for (const { name, text, params, rows, milliseconds } of runs) {
      expect(milliseconds).toBeGreaterThan(0)
      expect(await graph.read({ name, text }, params)).toHaveLength(rows)
    }
  })

  test('has database hits on request', async () => {
    const { runs } = await ask(`{ company(slug: "zte") { name } }`, {}, true)
    expect(runs.map(({ dbHits }) => dbHits ?? 0)).toEqual([expect.toSatisfy((hits: number) => hits > 0 && hits < 100)])
  })

  test('rows have long texts only if a field needs them', async () => {
    const text = async (query: string) => (await ask(query)).runs.map((run) => run.text).join()
    expect(await text(`{ stances { edges { node { position } } } }`)).not.toMatch(/\.summary/)
    expect(await text(`{ stances { edges { node { position summary } } } }`)).toMatch(/\.summary/)
  })
})
