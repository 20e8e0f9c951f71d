import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

interface Hinted {
  readonly data: unknown
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions: {
    readonly hints?: readonly { readonly path: readonly string[]; readonly message: string }[]
    readonly cypher: readonly { readonly name: string }[]
  }
}

async function answerOf(query: string, asked: Graph = graph): Promise<Hinted> {
  const response = await createServer(asked, settings).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

const statementsOf = ({ extensions }: Hinted) => extensions.cypher.map(({ name }) => name)

async function hintFor(field: string, slug: string): Promise<string | undefined> {
  const { data, extensions } = await answerOf(`{ it: ${field}(slug: ${JSON.stringify(slug)}) { __typename } }`)
  expect(data).toEqual({ it: null })
  expect(extensions.hints?.map(({ path }) => path)).toEqual([['it']])
  return extensions.hints?.[0]?.message
}

describe('For an unknown slug, an answer suggests what may be meant', () => {
  test.each([
    ['company', 'ztee', 'No Company has the slug "ztee". Did you mean "zte"'],
    ['company', 'ZTE', 'No Company has the slug "ZTE". Did you mean "zte"'],
    ['country', 'chna', 'No Country has the slug "chna". Did you mean "china"'],
    ['country', 'united state', 'No Country has the slug "united state". Did you mean "united-states"'],
    ['entity', 'mnuchin', 'No Entity has the slug "mnuchin". Did you mean "steven-mnuchin"'],
    ['actor', 'gao-fang', 'No Actor has the slug "gao-fang". Did you mean "gao-feng"'],
    ['person', 'steven_mnuchin', 'No Person has the slug "steven_mnuchin". Did you mean "steven-mnuchin"'],
    ['person', 'ztee', '"zte" (Company)'],
  ])('%s(slug: "%s"): %s', async (field, slug, says) => {
    const hint = await hintFor(field, slug)
    expect(hint).toContain(says)
    expect(hint).toMatch(/'search' finds slugs\.$/)
  })

  test('of another kind: where it is found, without another statement', async () => {
    expect(await hintFor('company', 'china')).toBe(
      `No Company has the slug "china", but a Country has: 'country' finds it.`,
    )
    const answer = await answerOf('{ actor(slug: "zte-export-ban") { name } }')
    expect(answer.extensions.hints).toEqual([
      { path: ['actor'], message: `No Actor has the slug "zte-export-ban", but a Policy has: 'policy' finds it.` },
    ])
    expect(statementsOf(answer)).toEqual(['entity/by-slug'])
  })

  test('of a stance: where slugs of stances are listed', async () => {
    expect(await hintFor('stance', 'zte-on')).toBe(`No Stance has the slug "zte-on". 'stances' lists them.`)
  })

  test.each([
    '',
    '   ',
    '---',
    '*',
    'a~',
    '"',
    '(a+)+$',
    '\u0000',
    '“',
    'x'.repeat(101),
    'x'.repeat(9_000),
    '-'.repeat(100),
  ])('without anything similar: no suggestion: %j', async (slug) => {
    expect(await hintFor('entity', slug)).toMatch(/^No Entity has the slug .*\. 'search' finds slugs\.$/)
  })
})

describe('What hints cost', () => {
  test('one statement for a whole request, and at most five hints', async () => {
    const fields = Array.from({ length: 12 }, (_, n) => `f${n}: company(slug: "zte-${n}") { name }`)
    const answer = await answerOf(`{ ${fields.join(' ')} entity(slug: "zte") { name } }`)
    expect(answer.extensions.hints?.map(({ path }) => path)).toEqual([['f0'], ['f1'], ['f2'], ['f3'], ['f4']])
    expect(statementsOf(answer)).toEqual(['entity/by-slug', 'search/entities'])
  })

  test('nothing if every slug was found, or if only a filter finds nothing', async () => {
    const query = '{ company(slug: "zte") { name } stances(where: {slug: {eq: "nothing"}}) { totalCount } }'
    const answer = await answerOf(query)
    expect(answer.extensions.hints).toBeUndefined()
    expect(statementsOf(answer)).not.toContain('search/entities')
  })

  test('no answer if they fail', async () => {
    const logged: unknown[] = []
    const failing = (error: Error): Graph => ({
      ...graph,
      read: (statement, ...rest) =>
        statement.name === 'search/entities' ? Promise.reject(error) : graph.read(statement, ...rest),
    })
    for (const reason of ['TIMEOUT', 'UNAVAILABLE', 'REJECTED'] as const) {
      const yoga = createServer(failing(new GraphError(reason)), {
        ...settings,
        logError: (cause) => logged.push(cause),
      })
      const response = await yoga.fetch('http://localhost/graphql?query={company(slug:"nobody"){name}}')
      const { data, errors, extensions } = await response.json()
      expect({ status: response.status, data, errors, hints: extensions.hints }).toEqual({
        status: 200,
        data: { company: null },
      })
    }
    expect(logged).toMatchObject([{ reason: 'REJECTED' }])
  })
})

describe('A required slug that is unknown is an error with the same hint', () => {
  test.each([
    [
      '{ paths(from: "ztee", to: "china") { complete } }',
      `Argument 'from': no entity has the slug "ztee". Did you mean "zte"`,
    ],
    [
      '{ neighborhood(of: ["zte", "chna"]) { nodes { slug } } }',
      `Argument 'of': no entity has the slug "chna". Did you mean "china"`,
    ],
  ])('%s', async (query, says) => {
    const { errors } = await answerOf(query)
    expect(errors?.[0]?.message).toContain(says)
    expect(errors?.[0]?.message).toMatch(/'search' finds slugs\.$/)
  })
})
