import { type GraphQLField, getNamedType, isCompositeType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { kindNames, kinds } from '../../src/model/vocabulary.ts'
import { schema } from '../../src/schema.ts'
import { asker, unlimited } from '../ask.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')

const graph = await openTestGraph()
const ask = asker(graph, unlimited)

type Field = GraphQLField<unknown, unknown>
type Nodes = readonly Readonly<Record<string, unknown>>[]

function fieldsOf(type: string): readonly Field[] {
  const named = schema.getType(type)
  if (!isObjectType(named)) throw new Error(`${type} is no type of objects`)
  return Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
}

/** The field with what it can be asked without arguments, two levels deep; undefined for pages, which are lists of their own. */
function selectionOf({ name, type }: Field, depth = 2): string | undefined {
  const named = getNamedType(type)
  if (isLeafType(named)) return name
  if (!isCompositeType(named) || /Connection$|Groups$/.test(named.name) || depth === 0) return undefined
  if (!isObjectType(named)) return `${name} { __typename id }`
  const inner = Object.values(named.getFields()).flatMap((field) =>
    field.args.length > 0 ? [] : (selectionOf(field, depth - 1) ?? []),
  )
  return `${name} { __typename ${inner.join(' ')} }`
}

/** Those that are read alone: Neo4j plans a statement for each. */
const readAlone = (selections: readonly string[]) => some(27, selections)

const LISTS = [
  ...kindNames.map((kind) => [kind, kinds[kind].plural] as const),
  ['Stance', 'stances'],
  ['Relationship', 'relationships'],
] as const

test.for(some(6, LISTS))('Each field of %s has the same value alone as beside all others', async ([type, list]) => {
  const selections = fieldsOf(type).flatMap((field) => selectionOf(field) ?? [])
  expect(selections.length).toBeGreaterThan(4)
  const nodes = async (selection: string): Promise<Nodes> => {
    const { data, errors } = await ask<{ list: { nodes: readonly { node: Nodes[number] }[] } }>(
      `{ list: ${list}(first: 60) { nodes: edges { node { ${selection} } } } }`,
    )
    expect(errors, selection).toEqual([])
    return data.list.nodes.map(({ node }) => node)
  }
  const together = await nodes(selections.join(' '))
  expect(together.length).toBeGreaterThan(0)
  for (const selection of readAlone(selections)) {
    const [name = ''] = selection.split(' ')
    const alone = await nodes(selection)
    expect(
      alone.map((node) => node[name]),
      selection,
    ).toEqual(together.map((node) => node[name]))
  }
})

test('Each property of an edge has the same value alone as beside all others', async () => {
  for (const [parent, list] of [
    ['person(slug: "robert-lighthizer")', 'roles'],
    ['company(slug: "zte")', 'relationships'],
    ['company(slug: "zte")', 'suppliers'],
  ]) {
    const edges = async (selection: string) => {
      const { data, errors } = await ask<{ parent: { list: { edges: Nodes } } }>(
        `{ parent: ${parent} { list: ${list}(first: 30) { edges { ${selection} } } } }`,
      )
      expect(errors, selection).toEqual([])
      return data.parent.list.edges
    }
    const { data } = await ask<{ parent: { list: { __typename: string } } }>(
      `{ parent: ${parent} { list: ${list} { __typename } } }`,
    )
    const fields = fieldsOf(data.parent.list.__typename.replace('Connection', 'Edge'))
    const selections = fields.flatMap((field) => selectionOf(field) ?? [])
    const together = await edges(selections.join(' '))
    expect(together.length).toBeGreaterThan(0)
    for (const selection of readAlone(selections)) {
      const [name = ''] = selection.split(' ')
      const alone = await edges(selection)
      expect(alone.map((edge) => edge[name])).toEqual(together.map((edge) => edge[name]))
    }
  }
})

const GROUPS = [
  ['{ groups: stanceGroups(by: POSITION) { groups { % } } }', 'positions of all'],
  ['{ groups: stanceGroups(by: HOLDER_KIND, orderBy: {count: DESC}) { groups { % } } }', 'sorted'],
  ['{ groups: stanceGroups(by: AUDIENCE, basis: [STATED, BEARING]) { groups { % } } }', 'several bases'],
] as const

test.for(some(3, GROUPS))(
  'Each figure of groups has the same value alone as beside all others: %s',
  async ([query]) => {
    const groups = async (selection: string) => {
      const { data, errors } = await ask<{ groups: { groups: Nodes } }>(query.replace('%', selection))
      expect(errors, selection).toEqual([])
      return data.groups.groups
    }
    const figures = ['count', 'holders', 'meanScore', 'standardDeviation', 'firstDay', 'lastDay', 'keys { value }']
    const together = await groups(figures.join(' '))
    expect(together.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const [name = ''] = figure.split(' ')
      expect(
        (await groups(figure)).map((group) => group[name]),
        figure,
      ).toEqual(together.map((group) => group[name]))
    }
  },
)

test('Groups are counted without what is computed for figures that nobody asks for', async () => {
  // a plan that was made for another content of the graph may read more, whatever is selected
  const read: Graph['read'] = ({ name, text }, ...rest) =>
    graph.read({ name, text: `CYPHER replan=force ${text}` }, ...rest)
  const askAnew = asker({ ...graph, read }, unlimited)
  const hits = async (selection: string) => {
    const where = '{holder: {slug: {in: ["zte", "u-s-government"]}}}' // of others an index has all figures
    const { runs } = await askAnew(
      `{ stanceGroups(by: AUDIENCE, where: ${where}) { groups { ${selection} } } }`,
      {},
      true,
    )
    return runs.at(-1)?.dbHits ?? 0
  }
  // the score of two stances, whatever else the plan reads
  expect(await hits('count')).toBeLessThanOrEqual((await hits('count holders meanScore lastDay')) - 2)
})

test('One operation may ask the same thing for little and for much, in any order, and so may several', async () => {
  const little = '{ name }'
  const much = '{ name description aliases externalIds { value } citations { locator } hedge }'
  const zte = (selection: string) => `company(slug: "zte") ${selection}`
  const holder = (selection: string) => `stance(slug: "zte-on-zte-export-ban") { position holder ${selection} }`
  const first = await ask<Record<string, Readonly<Record<string, unknown>>>>(`{ a: ${zte(little)} b: ${zte(much)} }`)
  const second = await ask<Record<string, unknown>>(`{ b: ${zte(much)} a: ${zte(little)} }`)
  const apart = await ask<Record<string, unknown>>(`{ b: ${zte(much.replace('{', '{ ... on Company { slug }'))} }`)
  expect(first.errors).toEqual([])
  expect(first.data['b']?.['citations']).not.toEqual([])
  expect(second.data).toEqual(first.data)
  expect(apart.data['b']).toEqual({ slug: 'zte', ...first.data['b'] })
  const both = await ask<Record<string, { holder: unknown }>>(
    `{ a: ${zte(little)} b: ${holder(little)} c: ${holder(much.replace('hedge', ''))} d: ${zte(much)} }`,
  )
  expect(both.errors).toEqual([])
  expect(both.data['d']).toEqual(first.data['b'])
  const { hedge: _, ...rest } = first.data['b'] ?? {}
  expect(both.data['c']?.holder).toEqual(rest)
})

test('At once, a request for little and one for much get what they ask for', async () => {
  const questions = ['{ company(slug: "zte") { name } }', '{ company(slug: "zte") { name aliases description } }']
  const alone = await Promise.all(questions.map((question) => ask(question)))
  const many = await Promise.all(Array.from({ length: 20 }, (_, index) => ask(questions[index % 2] ?? '')))
  expect(many.map(({ data }) => data)).toEqual(many.map((_, index) => alone[index % 2]?.data))
})

test.for([
  [
    '{ stances(first: 2) { edges { cursor node { id slug position score heldOn confidence holder { id slug name } target { name } } } } }',
    [],
  ],
  [
    '{ stances(first: 2) { edges { node { holder { name stances(first: 1) { edges { node { position } } } } } } } }',
    [],
  ],
  ['{ people(first: 2) { edges { node { name roles(first: 1) { edges { title node { name } } } } } } }', ['title']],
  ['{ stances(first: 2) { edges { node { audience holder { name } } } } }', ['audience', 'citations']],
  ['{ stances(first: 2) { edges { node { position holder { aliases } } } } }', ['aliases']],
  [
    '{ policies(first: 2) { totalCount pageInfo { hasNextPage } edges { node { name policyType stancesOn(first: 2) { edges { node { position } } } } } } }',
    ['policyType'],
  ],
] as const)('%s reads of the properties only what it needs', async ([query, wanted]) => {
  const { runs, errors } = await ask(query)
  expect(errors).toEqual([])
  const read = runs.map(({ text }) => text.slice(text.lastIndexOf('\nRETURN'))).join('\n')
  const properties = ['title', 'audience', 'aliases', 'policyType', 'industry', 'citations'] as const
  const has = (name: string) => read.includes(`.${name} AS `)
  for (const name of wanted) expect(has(name), name).toBe(true)
  if (wanted.length === 0) expect(properties.filter(has)).toEqual([])
  if (!query.includes('aliases')) expect(has('aliases')).toBe(false)
  expect(has('industry')).toBe(false)
  if (!query.includes('audience')) expect(/\bit\.audience AS/.test(read)).toBe(false)
})
