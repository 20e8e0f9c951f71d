import { beforeAll, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import {
  constantOf,
  isActorKind,
  type Kind,
  kindNames,
  kinds,
  relationshipTypeNames,
  relationshipTypes,
} from '../../src/model/vocabulary.ts'
import { asker, settings, unlimited } from '../ask.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph, unlimited, settings)

/** The types that can join an entity of that kind to itself, including stances. */
function typesOf(kind: Kind): readonly string[] {
  const types = relationshipTypeNames.filter((type) => {
    const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relationshipTypes[type]
    return from.includes(kind) && to.includes(kind)
  })
  return isActorKind(kind) ? [...types, 'STANCE'] : types
}

const joinable = kindNames.filter((kind) => typesOf(kind).length > 0)

/**
 * For each type: from the first entity of a kind twice to itself, to the second and back, and from the third to the
 * first.
 */
const PAIRS = [
  [1, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [3, 1],
] as const
const counts = { OUTGOING: 3, INCOMING: 2, BOTH: 5 } as const

const rows = joinable.flatMap((kind) =>
  typesOf(kind).flatMap((type) =>
    PAIRS.map(([from, to], index) => ({
      type,
      id: `${kind}-${type}-${index}`,
      from: `${kind}-${from}`,
      to: `${kind}-${to}`,
    })),
  ),
)

const CLAIM = "citations: [], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'"

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  const entities = joinable.flatMap((kind) =>
    [1, 2, 3].map((number) => ({ slug: `${kind}-${number}`, labels: ['Entity', ...kinds[kind].labels] })),
  )
  await graph.write(
    {
      name: 'test/entities',
      text: 'UNWIND $entities AS e CREATE (n:$(e.labels) {slug: e.slug, name: e.slug, citations: []})',
    },
    { entities },
  )
  const relationships = rows.filter(({ type }) => type !== 'STANCE')
  const text = `UNWIND $rows AS row MATCH (a:Entity {slug: row.from}) MATCH (b:Entity {slug: row.to})`
  await graph.write(
    { name: 'test/relationships', text: `${text} CREATE (a)-[:$(row.type) {id: row.id, ${CLAIM}}]->(b)` },
    { rows: relationships },
  )
  const stance = `(:Stance {slug: row.id, position: 'SUPPORTS', audience: 'PUBLIC', summary: '', ${CLAIM}})`
  await graph.write(
    { name: 'test/stances', text: `${text} CREATE (a)-[:HOLDS]->${stance}-[:ON]->(b)` },
    { rows: rows.filter(({ type }) => type === 'STANCE') },
  )
  await deriveGraph(graph, { report: () => undefined })
})

async function asked<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask<Data>(query)
  expect(errors).toEqual([])
  return data
}

interface Counted {
  readonly totalCount: number
  readonly edges: readonly { readonly direction: string; readonly node: { readonly id: string } }[]
}

const ways = ['BOTH', 'OUTGOING', 'INCOMING'] as const

/** `npm test` asks of every second kind: Neo4j plans statements for the types of each. */

describe.for(joinable)('A claim that joins an entity of kind %s to itself counts once', (kind) => {
  const types = typesOf(kind)
  const relationships = types.filter((type) => type !== 'STANCE')
  const slug = `${kind}-1`
  /** All and one: a single type has a statement of its own. */
  const [one = ''] = relationships

  test('in degrees, as outgoing', async () => {
    const { entity } = await asked<{ readonly entity: { readonly degrees: readonly object[] } }>(
      `{ entity(slug: "${slug}") { degrees { type direction count } } }`,
    )
    expect(entity.degrees).toEqual(
      types.toSorted().flatMap((type) => [
        { type, direction: 'OUTGOING', count: counts.OUTGOING },
        { type, direction: 'INCOMING', count: counts.INCOMING },
      ]),
    )
  })

  test.skipIf(relationships.length === 0)('in lists and their totals', async () => {
    const list = 'totalCount edges { direction node { id } }'
    const fields = ways.map((way) => `${way}: relationships(direction: ${way}, first: 100) { ${list} }`)
    const typed = ways.map((way) => `one_${way}: relationships(types: [${one}], direction: ${way}) { ${list} }`)
    const { entity } = await asked<{ readonly entity: Readonly<Record<string, Counted>> }>(
      `{ entity(slug: "${slug}") { ${fields} ${typed} } }`,
    )
    for (const way of ways) {
      expect(countsOf(entity[way]), way).toEqual(listOf(way, relationships.length))
      expect(countsOf(entity[`one_${way}`]), `${one} ${way}`).toEqual(listOf(way, 1))
    }
  })

  test.skipIf(relationships.length === 0)('in what filters and orders count', async () => {
    const is = (way: string, count: number, type?: string) =>
      `entities(where: {kind: {eq: ${constantOf(kind)}}, slug: {eq: "${slug}"}, relationships: {direction: ${way}, ${
        type ? `types: [${type}], ` : ''
      }count: {eq: ${count}}}}) { totalCount }`
    const fields = ways.flatMap((way) => [
      `${way}: ${is(way, counts[way] * relationships.length)}`,
      `one_${way}: ${is(way, counts[way], one)}`,
    ])
    const data = await asked<Readonly<Record<string, { readonly totalCount: number }>>>(`{ ${fields} }`)
    for (const [name, { totalCount }] of Object.entries(data)) expect(totalCount, name).toBe(1)
  })

  test('in a neighbourhood, whether shown or omitted', async () => {
    const { all, some } = await asked<Readonly<Record<'all' | 'some', Around>>>(
      `{ all: neighborhood(of: ["${slug}"], perType: 100) { ${AROUND} }
         some: neighborhood(of: ["${slug}"], perType: 1) { ${AROUND} } }`,
    )
    expect([...all.relationships, ...all.stances]).toHaveLength(counts.BOTH * types.length)
    expect(all.omitted).toEqual([])
    expect(some.omitted).toEqual(
      expect.arrayContaining(
        types.map((type) => ({ type, direction: 'OUTGOING', shown: expect.any(Number), total: counts.OUTGOING })),
      ),
    )
    const shown = [...some.relationships, ...some.stances].length
    const omitted = some.omitted.reduce((sum, row) => sum + row.total - row.shown, 0)
    expect(shown + omitted).toBe(counts.BOTH * types.length)
    expect(new Set(some.omitted.map((row) => row.total))).toEqual(new Set([counts.OUTGOING, counts.INCOMING]))
  })

  test.for(['OUTGOING', 'INCOMING'] as const)('in a neighbourhood in the direction %s', async (way) => {
    const { neighborhood } = await asked<{ readonly neighborhood: Around }>(
      `{ neighborhood(of: ["${slug}"], direction: ${way}, perType: 100) { ${AROUND} } }`,
    )
    expect([...neighborhood.relationships, ...neighborhood.stances]).toHaveLength(counts[way] * types.length)
  })

  test('and not at all in common neighbours', async () => {
    const { commonNeighbors } = await asked<{ readonly commonNeighbors: readonly object[] }>(
      `{ commonNeighbors(of: ["${kind}-2", "${kind}-3"], kinds: [${constantOf(kind)}]) { entity { slug } totalClaims } }`,
    )
    expect(commonNeighbors).toEqual([{ entity: { slug }, totalClaims: 3 * types.length }])
  })
})

test('The summary counts each once', async () => {
  const { graph: summary } = await asked<{
    readonly graph: { readonly claims: readonly { readonly type: string; readonly count: number }[] }
  }>('{ graph { claims { type count } } }')
  for (const { type, count } of summary.claims) expect(count, type).toBe(rows.filter((row) => row.type === type).length)
})

const AROUND = 'relationships { id } stances { id } omitted(first: 100) { type direction shown total }'

interface Around {
  readonly relationships: readonly object[]
  readonly stances: readonly object[]
  readonly omitted: readonly {
    readonly type: string
    readonly direction: string
    readonly shown: number
    readonly total: number
  }[]
}

function listOf(way: (typeof ways)[number], types: number) {
  const [out, into] = [
    way === 'INCOMING' ? 0 : counts.OUTGOING * types,
    way === 'OUTGOING' ? 0 : counts.INCOMING * types,
  ]
  return { totalCount: out + into, OUTGOING: out, INCOMING: into }
}

function countsOf(list: Counted | undefined) {
  const directed = (way: string) => list?.edges.filter(({ direction }) => direction === way).length
  return { totalCount: list?.totalCount, OUTGOING: directed('OUTGOING'), INCOMING: directed('INCOMING') }
}
