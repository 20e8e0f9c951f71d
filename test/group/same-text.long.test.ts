import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { exporting } from '../export/exporting.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)
const fetchExport = exporting(graph)

// Filters that are resolved to slugs first, so that the rest of the statement has the same text; each next to an
// equivalent filter by slugs.

/** A filter, and an equivalent one. */
interface Asked {
  readonly filter: string
  readonly plain: string
}

const countries = ['china', 'united-states', 'netherlands']
const types = ['CONCERNS', 'TARGETS'] as const

const bySlugs = (slugs: readonly unknown[]) => `{slug: {in: ${JSON.stringify(slugs)}}}`

/** Filters of actors. Only actors that hold a stance count here. */
async function actorFilters(): Promise<readonly Asked[]> {
  const { data } = await ask<{
    stances: { edges: { node: { holder: { slug: string; country: { slug: string } | null } } }[] }
  }>('{ stances(first: 100) { edges { node { holder { slug country { slug } } } } } }')
  const holders = data.stances.edges.map(({ node }) => node.holder)
  return countries.flatMap((country) => {
    const [within, outside] = [true, false].map((isWithin) =>
      holders.filter((holder) => (holder.country?.slug === country) === isWithin).map(({ slug }) => slug),
    )
    const filter = `{country: {slug: {eq: "${country}"}}}`
    return [
      { filter, plain: bySlugs(within ?? []) },
      { filter: `{not: ${filter}}`, plain: bySlugs(outside ?? []) },
    ]
  })
}

async function entityFilters(): Promise<readonly Asked[]> {
  const text = 'MATCH (e:Entity) RETURN e.slug AS slug, COLLECT { MATCH (e)-[r]-() RETURN type(r) } AS types'
  const entities = await graph.read({ name: 'test/types', text })
  return types.flatMap((type) => {
    const having = entities.filter((it) => (it['types'] as string[]).includes(type)).map(({ slug }) => slug)
    const related = `{type: {eq: ${type}}}`
    return [
      { filter: `{relationships: {some: ${related}}}`, plain: bySlugs(having) },
      { filter: `{relationships: {none: ${related}}}`, plain: `{not: ${bySlugs(having)}}` },
    ]
  })
}

async function stanceFilters(): Promise<readonly Asked[]> {
  const said = (name: string, { filter, plain }: Asked) => {
    return { filter: `{${name}: ${filter}}`, plain: `{${name}: ${plain}}` }
  }
  const [holders, targets] = await Promise.all([actorFilters(), entityFilters()])
  return [...holders.map((asked) => said('holder', asked)), ...targets.map((asked) => said('target', asked))]
}

/** Queries with filters. */
const questions: readonly (readonly [string, () => Promise<readonly Asked[]>, (filter: string) => string])[] = [
  ['stances', stanceFilters, (where) => `stances(where: ${where}, first: 100) { totalCount edges { node { slug } } }`],
  ['stanceGroups', stanceFilters, (where) => `stanceGroups(by: POSITION, where: ${where}) { groups { count } }`],
  ['entityGroups', entityFilters, (where) => `entityGroups(by: KIND, where: ${where}) { groups { count } }`],
  [
    'stanceChanges',
    stanceFilters,
    (where) =>
      `stanceChanges(since: "2000", until: "2030", where: ${where}) { totalCount edges { node { holder { slug } } } }`,
  ],
  [
    'contradictions',
    stanceFilters,
    (where) => `contradictions(apart: 2, where: ${where}) { totalCount edges { node { a { slug } b { slug } } } }`,
  ],
  [
    'stanceMatrix',
    actorFilters,
    (where) => `stanceMatrix(holders: ${where}, targets: {}) { cells { holder { slug } target { slug } } }`,
  ],
  [
    'alignment',
    actorFilters,
    (where) =>
      `alignment(actors: ${where}, targets: {}, measure: CONGRUENCE, duplicates: INCLUDE) { totalCount edges { node { a { slug } b { slug } } } }`,
  ],
]

async function answered(question: string): Promise<string> {
  const { data, errors } = await ask<object>(`{ ${question} }`)
  expect(errors, question).toEqual([])
  return JSON.stringify(data)
}

/** Neo4j plans a statement for each sort of filter, which takes seconds for changes. */
const PLANNED = { timeout: 240_000 }

/** An order in which each filter comes first, last, and after each other sort. */
const inOrders = (all: readonly Asked[]) => [...all, ...all.toReversed(), ...all.slice(3), ...all.slice(0, 3)]

test.each(questions)(
  'Filters with one text are each answered like their slugs: %s',
  PLANNED,
  async (_, filters, asking) => {
    const answers = new Set<string>()
    for (const { filter, plain } of inOrders(await filters())) {
      const answer = await answered(asking(filter))
      expect(answer, filter).toBe(await answered(asking(plain)))
      answers.add(answer)
    }
    expect(answers.size).toBeGreaterThan(1)
  },
)

test.each(['stanceMatrix', 'alignment'])('So are exported files: %s', async (field) => {
  const file = async (filter: string) => {
    const given = field === 'alignment' ? `actors: ${filter}` : `holders: ${filter}, targets: {}`
    const { status, text } = await fetchExport(`?format=csv&of=${field}&arguments=${encodeURIComponent(given)}`)
    expect(status).toBe(200)
    return text
  }
  for (const { filter, plain } of inOrders(await actorFilters())) expect(await file(filter)).toBe(await file(plain))
})
