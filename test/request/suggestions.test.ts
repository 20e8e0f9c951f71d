import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const open = createServer(graph, settings)
const closed = createServer(graph, { ...settings, introspection: false })

async function errorsOf(yoga: typeof open, query: string, variables: object = {}): Promise<readonly string[]> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = await response.json()
  return errors.map(({ message }: { readonly message: string }) => message)
}

/** A query with its variables, and how its error message continues after the fault. */
const ATTEMPTS: readonly (readonly [query: string, variables: object, suggestion: string])[] = [
  ['{ companie { name } }', {}, 'Did you mean "companies" or "company"?'],
  [
    '{ entity(slug: "zte") { stances { totalCount } } }',
    {},
    'Did you mean to use an inline fragment on "Actor", "Body", "Company", "Country", or "GovernmentBody"? Write "... on Actor { stances { … } }".',
  ],
  ['{ node(id: "x") { name } }', {}, 'Write "... on Entity { name }".'],
  ['{ stances { position } }', {}, 'Its things are in "edges { node { position } }".'],
  ['{ stances { holder { name } } }', {}, 'Its things are in "edges { node { holder { … } } }".'],
  ['{ stances { edges { position } } }', {}, 'Its node has it: "node { position }".'],
  ['{ country(slug: "china") { name { zzz } } }', {}, 'since type "String!" has no subfields.'],
  ['{ stances { pageInfo { zzz } } }', {}, 'It has "hasNextPage", "hasPreviousPage", "startCursor", "endCursor".'],
  ['{ company(name: "zte") { id } }', {}, 'It takes "slug".'],
  ['{ company(slug: zte) { id } }', {}, 'Write it in double quotes: "zte".'],
  ['{ stances(order: {heldOn: DESC}) { totalCount } }', {}, 'Did you mean "orderBy" or "after"?'],
  ['query @asof(validAt: "2018") { company(slug: "zte") { id } }', {}, 'There are "@include", "@skip", "@asOf".'],
  ['query @asOf(on: "2018") { company(slug: "zte") { id } }', {}, 'It takes "validAt", "certainty", "knownAt".'],
  ['{ ... on Compny { id } }', {}, 'Did you mean "Company"?'],
  ['query ($s: Strin!) { company(slug: $s) { id } }', {}, 'Did you mean "String"?'],
  ['{ stanceGroups(by: HOLDER, orderBy: DESC) { totalGroups } }', {}, 'Write { count: DESC }.'],
  ['{ stances(orderBy: heldOn) { totalCount } }', {}, 'Write { heldOn: DESC }.'],
  ['{ stances(where: {holder: "zte"}) { totalCount } }', {}, 'Write { slug: { eq: "zte" } }.'],
  ['{ stances(where: {position: OPPOSES}) { totalCount } }', {}, 'Write { eq: OPPOSES }.'],
  ['{ stances(where: {position: {equals: OPPOSES}}) { totalCount } }', {}, 'It takes "eq", "in", "isNull".'],
  ['{ stances(where: {position: {eq: OPPOSE}}) { totalCount } }', {}, 'Did you mean the enum value "OPPOSES"?'],
  ['{ policies(where: {status: {eq: ZZZZZZZZZZZ}}) { totalCount } }', {}, 'It has "CONSIDERED", "PROPOSED"'],
  ['{ stances(where: {holdr: {}}) { totalCount } }', {}, 'Did you mean "holder", "heldOn", or "or"?'],
  ['query ($o: [StanceOrder!]) { stances(orderBy: $o) { totalCount } }', { o: 'heldOn' }, 'Write { heldOn: DESC }.'],
  [
    'query ($w: StanceWhere) { stances(where: $w) { totalCount } }',
    { w: { holder: { slugg: {} } } },
    'Did you mean "slug"?',
  ],
  [
    'query ($w: StanceWhere) { stances(where: $w) { totalCount } }',
    { w: { position: { eq: 'OPPOSE' } } },
    'Did you mean the enum value "OPPOSES"?',
  ],
]

describe('A schema error suggests what to write instead', () => {
  test.each(ATTEMPTS)('%s %j', async (query, variables, suggestion) => {
    expect((await errorsOf(open, query, variables))[0]).toContain(suggestion)
  })
})

describe('With introspection off', () => {
  test.each(ATTEMPTS)('nothing of the schema is suggested: %s %j', async (query, variables) => {
    const errors = await errorsOf(closed, query, variables)
    expect(errors).not.toEqual([])
    for (const error of errors)
      expect(error).not.toMatch(/Did you mean|Write|It (takes|has)|There are|Its (node|things)|orderBy|hasNextPage/)
  })

  test.each([
    getIntrospectionQuery(),
    '{ __type(name: "Policy") { fields { name } } }',
    '{ ...a } fragment a on Query { s: __schema { types { name } } }',
  ])('the schema is not described: %s', async (query) => {
    expect(await errorsOf(closed, query)).toEqual([
      expect.stringMatching(/^Introspection is off on this server, so '__(schema|type)' is not answered\./),
    ])
  })

  test('`__typename` is still answered', async () => {
    expect(await errorsOf(closed, '{ entity(slug: "zte") { __typename } }')).toEqual([])
  })
})
