import { beforeAll, describe, expect, test } from 'vitest'
import { composeWhere } from '../../src/filter/compose-where.ts'
import type { Where } from '../../src/filter/subject.ts'
import { FEW } from '../../src/graph/list.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asker } from '../ask.ts'
import { inFull } from '../figures.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import '../../src/schema.ts'

const graph = await openTestGraph()
const ask = asker(graph)

/** As many companies as are read from their keys, one more of another name, and one with most of the stances. */
const STANCES = `
  MATCH (ban:Policy {slug: 'ban'})
  UNWIND range(0, ${2 * FEW + 1}) AS i
  CREATE (c:Entity:Actor:Company {
    slug: 'firm-' + i, name: CASE WHEN i < ${FEW} THEN 'Twin' WHEN i = ${2 * FEW + 1} THEN 'Hub' ELSE 'Ünited' END,
    citations: ['article'], level: i})
  WITH ban, c, c.level AS i
  REMOVE c.level
  WITH ban, c, i
  UNWIND range(1, CASE WHEN i = ${2 * FEW + 1} THEN 400 ELSE 2 END) AS j
  CREATE (c)-[:HOLDS]->(:Stance {
    slug: 'stance-' + i + '-' + j, position: CASE WHEN j % 2 = 0 THEN 'SUPPORTS' ELSE 'OPPOSES' END, summary: 'Says so.',
    audience: 'PUBLIC', heldOn: '20' + (10 + (7 * i + j) % 20) + CASE WHEN j % 3 = 0 THEN '-03' ELSE '' END,
    citations: ['article'], attribution: 'STATED', confidence: (j % 10) / 10.0, recordedAt: '2026-01-01T00:00:00.000Z'
  })-[:ON]->(ban)`

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await run(graph, STANCES)
  await deriveGraph(graph, { report: () => undefined })
  await run(graph, 'CALL db.prepareForReplanning(60)') // plans depend on what the indexes hold
})

interface Answer {
  readonly list: {
    readonly totalCount: number
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[]
    readonly pageInfo: object
  }
}

async function asked(list: string, where: string, { args = 'first: 20', asOf = '' } = {}) {
  const field = `list: ${list}(where: ${where}, ${args})`
  const { data, errors, runs } = await ask<Answer>(
    `query ${asOf} { ${field} { totalCount edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage } } }`,
    {},
    true,
  )
  expect(errors).toEqual([])
  const hits = runs.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0)
  return {
    list: data.list,
    slugs: data.list.edges.map(({ node }) => node.slug),
    hits,
    names: runs.map(({ name }) => name),
  }
}

/** The same condition where no list starts from it. */
const inOrder = (where: string) => `{or: [${where}]}`

const CONDITIONS = [
  ['stances', '{holder: {name: {eq: "Hub"}}}'],
  ['stances', '{holder: {name: {in: ["Twin", "Hub", "Twin"]}}}'],
  ['stances', '{holder: {name: {eq: "Twin"}}}'],
  ['stances', '{holder: {name: {eq: "Ünited"}}}'],
  ['stances', '{holder: {name: {eq: "united"}}}'],
  ['stances', '{holder: {name: {eq: "Nobody"}}}'],
  ['stances', '{holder: {name: {eq: "…"}}}'],
  ['stances', '{holder: {company: {name: {eq: "Hub"}}}, position: {eq: SUPPORTS}}'],
  ['stances', '{and: [{holder: {name: {eq: "Hub"}}}, {not: {position: {eq: SUPPORTS}}}]}'],
  ['stances', '{holder: {name: {eq: "Twin"}, stances: {count: {eq: 2}}}}'],
  ['stances', '{holder: {name: {eq: "Ünited"}, stances: {some: {position: {eq: OPPOSES}}}, search: "united"}}'],
  ['stances', '{holder: {slug: {in: ["firm-1", "firm-1", "ross"]}, company: {}}}'],
  ['stances', '{holder: {slug: {in: ["firm-1", "firm-2"], startsWith: "firm-1"}}}'],
  ['stances', '{target: {slug: {eq: "ban", in: ["zte"]}}}'],
  ['stances', '{holder: {slug: {eq: "firm-101"}}, target: {name: {eq: "Export ban"}}}'],
  ['stances', '{holder: {name: {in: ["ZTE", "Wilbur Ross"]}, country: {}}}'],
  ['stances', '{onBehalfOf: {name: {eq: "Department of Commerce"}}}'],
  ['stances', '{target: {name: {eq: "Export ban"}}}'],
  ['stances', '{slug: {in: ["stance-1-1", "stance-1-1", "none"]}}'],
  ['stances', '{not: {holder: {name: {eq: "Hub"}}}}'],
  ['stances', '{or: [{holder: {name: {eq: "Hub"}}}, {position: {eq: OPPOSES}}]}'],
  ['actors', '{slug: {in: ["firm-7", "ross", "ban", "ross"]}}'],
  ['actors', '{name: {eq: "Twin"}}'],
  ['entities', '{name: {eq: "Ünited"}}'],
  ['companies', '{slug: {eq: "firm-3"}, name: {eq: "Twin"}}'],
  ['entities', '{company: {name: {in: ["Hub", "ZTE"]}}}'],
  ['actors', '{not: {slug: {in: ["ross"]}}}'],
] as const

const FORMS = [
  { args: 'last: 3' },
  { args: 'first: 3, orderBy: [{slug: DESC}]' },
  { asOf: '@asOf(validAt: "2018")' },
  { asOf: '@asOf(validAt: "2018-03", certainty: POSSIBLE)' },
  { asOf: '@asOf(knownAt: "2026-01-15T00:00:00Z")' },
] as const

/** `npm test` asks half of them: Neo4j plans each twice, with and without a start. */
const ASKED = CONDITIONS.filter((_, index) => inFull || index % 2 === 0)

describe('A list that can be read from a few keys has the same entries', () => {
  test.for(ASKED)('%s where %s', async ([list, where]) => {
    for (const form of [{}, FORMS[CONDITIONS.findIndex((one) => one[1] === where) % FORMS.length]]) {
      const [here, there] = [await asked(list, where, form), await asked(list, inOrder(where), form)]
      expect(here.slugs, JSON.stringify(form)).toEqual(there.slugs)
      expect(here.list.totalCount, JSON.stringify(form)).toBe(there.list.totalCount)
      expect(here.list.pageInfo, JSON.stringify(form)).toEqual(there.list.pageInfo)
    }
  })

  test('page by page, forwards and backwards', async () => {
    const where = '{holder: {name: {in: ["Twin", "Hub"]}}}'
    const all = await pages(where, 'first', 'after')
    expect(all).toHaveLength(2 * FEW + 400)
    expect(all.toSorted()).toEqual((await pages(inOrder(where), 'first', 'after')).toSorted())
    expect(await pages(inOrder(where), 'first', 'after')).toEqual(all)
    expect((await pages(where, 'last', 'before')).toSorted()).toEqual(all.toSorted())
  })
})

async function pages(where: string, size: string, from: string): Promise<readonly string[]> {
  const found: string[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const { list, slugs } = await asked('stances', where, {
      args: `${size}: 100${cursor && `, ${from}: "${cursor}"`}`,
    })
    found.push(...slugs)
    cursor = (size === 'first' ? list.edges.at(-1) : list.edges[0])?.cursor
  }
  return found
}

describe('What a list reads', () => {
  test('from a holder’s name grows with the page, not with the hub or the list', async () => {
    const where = '{holder: {name: {eq: "ZTE"}}}'
    const [from, order] = [await asked('stances', where), await asked('stances', inOrder(where))]
    expect(from.names).toEqual(['stance/page-from', 'stance/page-from'])
    expect(10 * from.hits).toBeLessThan(order.hits)
    const hub = await ask('{ stances(where: {holder: {name: {eq: "Hub"}}}) { edges { node { slug } } } }', {}, true)
    expect(hub.runs[0]?.dbHits).toBeLessThan(1000) // it has 400 stances
  })

  test('from slugs is what these have', async () => {
    const { runs } = await ask(
      '{ actors(where: {slug: {in: ["firm-7", "ross"]}}) { edges { node { slug } } } }',
      {},
      true,
    )
    expect(runs[0]?.dbHits).toBeLessThan(80)
  })

  test('with many of one name is hardly more than without the index', async () => {
    const fields = '(where: %, first: 5) { edges { node { slug } } }'
    const where = '{holder: {name: {eq: "Ünited"}}}'
    const [from, order] = await Promise.all(
      [where, inOrder(where)].map((one) => ask(`{ stances${fields.replace('%', one)} }`, {}, true)),
    )
    // It has looked at one key more than a few, with a few hits each.
    expect(from?.runs[0]?.dbHits).toBeLessThan((order?.runs[0]?.dbHits ?? 0) + 6 * (FEW + 1))
  })

  test('from more slugs than a few is the list in its order', async () => {
    const slugs = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `firm-${index}`))
    const names = async (count: number) => (await asked('actors', `{slug: {in: ${slugs(count)}}}`)).names
    expect(await names(FEW)).toEqual(['entity/page-from', 'entity/page-from'])
    expect(await names(FEW + 1)).toEqual(['entity/page', 'entity/page'])
  })
})

describe('A filter of a whole list', () => {
  const start = (where: Where) => composeWhere('Stance', where, { isWhole: true }).start

  test('has a start where an index finds few things that all must have', () => {
    expect(start({ holder: { slug: { eq: 'zte' } } })).toMatchObject({ property: 'it.holder', rest: 'true' })
    expect(start({ holder: { company: { name: { eq: 'ZTE' } } } })).toMatchObject({
      property: 'it.holder',
      rest: 'true',
    })
    expect(start({ and: [{}, { target: { name: { in: ['a', 'b'] } } }] })).toMatchObject({ property: 'it.target' })
  })

  test.for([
    { holder: { name: { contains: 'ZTE' } } },
    { holder: { name: { startsWith: 'ZTE' } } },
    { holder: { name: { in: Array.from({ length: FEW + 1 }, (_, index) => `${index}`) } } },
    { not: { holder: { name: { eq: 'ZTE' } } } },
    { or: [{ holder: { name: { eq: 'ZTE' } } }] },
    { holder: { not: { name: { eq: 'ZTE' } } } },
    { holder: { or: [{ name: { eq: 'ZTE' } }] } },
    { holder: { stances: { some: { target: { name: { eq: 'ZTE' } } } } } },
    { onBehalfOf: { slug: { isNull: true } } },
  ])('has none in %#', (where) => {
    expect(start(where)).toBeNull()
  })

  test('runs no subquery that its start replaces', () => {
    const where = { holder: { name: { eq: 'ZTE' }, stances: { some: {} }, search: 'zte' } }
    const { searches, start } = composeWhere('Stance', where, { isWhole: true })
    expect(searches).toHaveLength(2) // by words, and all actors of which the condition holds
    expect(start?.searches.map((search) => /AS (\w+)\n\}$/.exec(search)?.[1])).toEqual(['found0', 'startKeys'])
  })
})
