import { type GraphQLInterfaceType, type GraphQLObjectType, getNamedType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { asker, unlimited } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { type List, listsOfSchema, type Paged, pageOf } from './operations.ts'

useGraph('generated')
const ask = asker(await openTestGraph(), unlimited)

const BEFORE = '@asOf(knownAt: "2019-12-31T23:59:59Z")'

async function edgesOf({ document }: List, directive: string): Promise<readonly unknown[]> {
  const { data, errors } = await ask<Paged>(document(false).replace(') {', `) ${directive} {`), { first: 3 })
  expect(errors).toEqual([])
  return pageOf(data).edges
}

/** `npm test` asks only some of them, since each is planned by itself. */
const lists = listsOfSchema()
const { claims = [], entities = [] } = Object.groupBy(lists, (list) => (holdsClaims(list) ? 'claims' : 'entities'))

describe('As of a moment before the first claim was recorded', () => {
  test.each(claims)('$name is empty', async (list) => {
    expect(await edgesOf(list, BEFORE)).toEqual([])
  })

  test('most of which are not empty now', async () => {
    const today = await Promise.all(claims.map((list) => edgesOf(list, '')))
    expect(today.filter((edges) => edges.length > 0).length).toBeGreaterThan(0.8 * claims.length)
  })

  test.each(entities)('$name is unchanged', async (list) => {
    expect(await edgesOf(list, BEFORE)).toEqual(await edgesOf(list, ''))
  })

  test('nothing is counted or computed from claims', async () => {
    const query = `query ${BEFORE} {
      graph { claims { count } earliest latest lastRecordedAt }
      entities(first: 100) { edges { node { degrees { count } } } }
      policies(first: 100) { edges { node { status } } }
      people(first: 100) { edges { node { country { slug } } } }
    }`
    const { data, errors } = await ask<Summary & Lists>(query)
    expect(errors).toEqual([])
    const { graph, ...pages } = data
    expect(graph).toEqual({ claims: [], earliest: null, latest: null, lastRecordedAt: null })
    const values = Object.values(pages).flatMap(({ edges }) => edges.flatMap(({ node }) => Object.values(node).flat()))
    // an end of its own has no clock
    expect(values.filter((value) => value !== null && value !== 'ENDED')).toEqual([])
  })
})

interface Summary {
  readonly graph: object
}

type Lists = Readonly<
  Record<'entities' | 'policies' | 'people', { readonly edges: readonly { readonly node: object }[] }>
>

type Composite = GraphQLObjectType | GraphQLInterfaceType

/** Whether the nodes of a list are claims or made of claims, or its edges have a claim behind them. */
function holdsClaims({ name }: List): boolean {
  const [owner = '', field = ''] = name.split('.')
  const edge = below(below(schema.getType(owner) as Composite, field), 'edges')
  const node = below(edge, 'node').getFields()
  return 'claim' in edge.getFields() || 'recordedAt' in node || !('slug' in node)
}

function below(type: Composite, field: string): Composite {
  return getNamedType(type.getFields()[field]?.type) as Composite // the schema's own fields
}
