import { beforeAll, describe, expect, test } from 'vitest'
import { asker, unlimited } from '../ask.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Entity {
  readonly slug: string
  readonly kind: string
}

interface Stance {
  readonly position: string
  readonly score: number | null
  readonly audience: string
  readonly attribution: string
  readonly confidence: number
  readonly modality: string
  readonly capacity: string | null
  readonly anonymous: boolean
  readonly heldOn: string | null
  readonly validFrom: string | null
  readonly holder: Entity & {
    readonly country: Entity | null
    readonly roles?: { readonly edges: readonly { readonly node: Entity }[] }
  }
  readonly target: Entity & {
    readonly policyType?: string
    readonly concerns?: { readonly edges: readonly { readonly node: Entity }[] }
  }
  readonly citations: readonly { readonly source: Entity }[]
}

const STANCE = `position score audience attribution confidence modality capacity anonymous heldOn validFrom
  holder { slug kind country { slug kind } ... on Person { roles { edges { node { slug kind } } } } }
  target { slug kind ... on Policy { policyType concerns { edges { node { slug kind } } } } ... on Event { concerns { edges { node { slug kind } } } }
    ... on Proposition { concerns { edges { node { slug kind } } } } ... on Source { concerns { edges { node { slug kind } } } } }
  citations { source { slug kind } }`

/** All stances, read one by one, from which the expected groups are computed. */
let stances: readonly Stance[]
beforeAll(async () => {
  const { data, errors } = await asker(
    graph,
    unlimited,
  )<{ stances: { edges: { node: Stance }[] } }>(`{ stances(first: 100) { edges { node { ${STANCE} } } } }`)
  expect(errors).toEqual([])
  stances = data.stances.edges.map(({ node }) => node)
})

const begin = ({ validFrom, heldOn }: Stance) => validFrom ?? heldOn
const slugsOf = (entities: readonly Entity[]) => [...new Set(entities.map(({ slug }) => slug))]

const valuesBy: Readonly<Record<string, (stance: Stance) => readonly (string | null | undefined)[]>> = {
  HOLDER: ({ holder }) => [holder.slug],
  HOLDER_KIND: ({ holder }) => [holder.kind],
  HOLDER_COUNTRY: ({ holder }) => [holder.country?.slug],
  HOLDER_EMPLOYER: ({ holder }) => slugsOf(holder.roles?.edges.map(({ node }) => node) ?? []),
  TARGET: ({ target }) => [target.slug],
  TARGET_KIND: ({ target }) => [target.kind],
  POLICY_TYPE: ({ target }) => [target.policyType],
  TOPIC: ({ target }) =>
    slugsOf([target, ...(target.concerns?.edges.map(({ node }) => node) ?? [])].filter(({ kind }) => kind === 'TOPIC')),
  POSITION: ({ position }) => [position],
  ATTRIBUTION: ({ attribution }) => [attribution],
  AUDIENCE: ({ audience }) => [audience],
  MODALITY: ({ modality }) => [modality],
  CAPACITY: ({ capacity }) => [capacity],
  ANONYMOUS: ({ anonymous }) => [String(anonymous)],
  SOURCE: ({ citations }) => slugsOf(citations.map(({ source }) => source)),
  YEAR: (stance) => [begin(stance)?.slice(0, 4)],
  MONTH: (stance) => [begin(stance)?.match(/^\d{4}-\d\d/)?.[0]],
}

/** `value, value: count, holders, mean, deviation`, unordered. */
function expected(of: readonly Stance[], ...keys: readonly string[]): readonly string[] {
  const entries = of.flatMap((stance) =>
    keys
      .map((key) => valuesBy[key]?.(stance) ?? [])
      .map((values) => (values.length > 0 ? values : [null]))
      .reduce<readonly (readonly unknown[])[]>(
        (all, values) => all.flatMap((one) => values.map((v) => [...one, v ?? null])),
        [[]],
      )
      .map((values) => ({ name: values.join(', '), stance })),
  )
  const groups = Map.groupBy(entries, ({ name }) => name)
  return Array.from(groups, ([name, members]) =>
    line(
      name,
      members.map(({ stance }) => stance),
    ),
  ).sort()
}

function line(name: string, members: readonly Stance[]): string {
  const scores = members.flatMap(({ score }) => score ?? [])
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length)
  const rounded = [mean, deviation].map((figure) => (Number.isNaN(figure) ? null : Number(figure.toFixed(6))))
  return `${name}: ${members.length}, ${slugsOf(members.map(({ holder }) => holder)).length}, ${rounded.join(', ')}`
}

interface Groups {
  readonly totalGroups: number
  readonly groups: readonly {
    readonly keys: readonly { readonly value: string | null }[]
    readonly count: number
    readonly holders: number
    readonly meanScore: number | null
    readonly standardDeviation: number | null
  }[]
}

async function groups(args: string): Promise<Groups> {
  const query = `{ stanceGroups(${args}, first: 100) { totalGroups groups { keys { value } count holders meanScore standardDeviation } } }`
  const { data, errors, statements } = await ask<{ stanceGroups: Groups }>(query)
  expect(errors).toEqual([])
  expect(statements).toEqual(['stance/groups', 'stance/groups'])
  return data.stanceGroups
}

const told = ({ groups }: Groups) =>
  groups
    .map(
      ({ keys, count, holders, meanScore, standardDeviation }) =>
        `${keys.map(({ value }) => value).join(', ')}: ${count}, ${holders}, ${[meanScore, standardDeviation].join(', ')}`,
    )
    .sort()

describe('Stances in groups', () => {
  test.concurrent.for(some(3, Object.keys(valuesBy)))('by %s match those computed from single stances', async (key) => {
    const found = await groups(`by: ${key}`)
    expect(told(found)).toEqual(expected(stances, key))
    expect(found.totalGroups).toBe(found.groups.length)
  })

  const KEYS = [
    ['HOLDER_COUNTRY', 'POSITION'],
    ['TOPIC', 'HOLDER_KIND', 'AUDIENCE'],
    ['SOURCE', 'MONTH', 'TARGET_KIND'],
    ['HOLDER_EMPLOYER', 'POLICY_TYPE'],
    ['MODALITY', 'CAPACITY', 'ANONYMOUS'],
  ]

  test.concurrent.for(some(2, KEYS))('by %s and %s', async (keys) => {
    expect(told(await groups(`by: [${keys}]`))).toEqual(expected(stances, ...keys))
  })

  test('cover only the stances that match a filter', async () => {
    const left = stances.filter(({ confidence, holder }) => confidence >= 0.5 && holder.kind === 'PERSON')
    const found = await groups('by: [HOLDER, POSITION], where: {confidence: {gte: 0.5}, holder: {kind: {eq: PERSON}}}')
    expect(told(found)).toEqual(expected(left, 'HOLDER', 'POSITION'))
  })

  test('come largest first, or by any figure and then by values, with missing values last', async () => {
    const byCount = (await groups('by: HOLDER')).groups.map(({ count }) => count)
    expect(byCount).toEqual(byCount.toSorted((a, b) => b - a))
    const byMean = await groups('by: HOLDER_COUNTRY, orderBy: [{meanScore: ASC}]')
    const means = byMean.groups.map(({ meanScore }) => meanScore ?? Number.POSITIVE_INFINITY)
    expect(means).toEqual(means.toSorted((a, b) => a - b))
  })

  test('on one entity', async () => {
    const query = `{ policies(first: 50) { edges { node { slug stanceGroups(by: POSITION, first: 5) { groups { keys { key value entity { slug } } count firstDay lastDay } } } } } }`
    const { data, statements } = await ask<{ policies: { edges: { node: { slug: string; stanceGroups: Groups } }[] } }>(
      query,
    )
    const ban = data.policies.edges.find(({ node }) => node.slug === 'zte-export-ban')
    expect(ban?.node.stanceGroups.groups).toEqual([
      {
        keys: [{ key: 'POSITION', value: 'STRONGLY_OPPOSES', entity: null }],
        count: stances.filter(({ target }) => target.slug === 'zte-export-ban').length,
        firstDay: '2018-05-02',
        lastDay: '2018-05-02',
      },
    ])
    expect(statements).toEqual(['entity/page', 'stance/groups'])
  })
})

describe('Entities in groups', () => {
  test('by kind match the number of entities', async () => {
    const { data } = await ask<{ entityGroups: Groups; graph: { entities: { kind: string; count: number }[] } }>(
      '{ entityGroups(by: KIND) { groups { keys { value } count } } graph { entities { kind count } } }',
    )
    const counts = data.entityGroups.groups.map(({ keys, count }) => ({ kind: keys[0]?.value, count }))
    expect(counts.sort(byKind)).toEqual(data.graph.entities.filter(({ count }) => count > 0).sort(byKind))
  })

  const FIELDS = [
    ['COUNTRY', 'actors', 'country { slug }', 'actor: {}'],
    ['POLICY_STATUS', 'policies', 'status', 'policy: {}'],
    ['POLICY_TYPE', 'policies', 'policyType', 'policy: {}'],
    ['EVENT_TYPE', 'events', 'eventType', 'event: {}'],
    ['INDUSTRY', 'companies', 'industry', 'company: {}'],
    ['GOVERNMENT_LEVEL', 'governmentBodies', 'level', 'governmentBody: {}'],
    ['ORGANIZATION_TYPE', 'organizations', 'organizationType', 'organization: {}'],
  ]

  test.concurrent.for(some(3, FIELDS))('by %s', async ([key, list, field, where]) => {
    const name = field?.split(' ')[0] ?? ''
    const query = `{ list: ${list}(first: 100) { edges { node { ${field} } } }
      entityGroups(by: ${key}, where: {${where}}, first: 100) { groups { keys { value } count } } }`
    const { data, errors } = await ask<{ list: { edges: { node: Record<string, unknown> }[] }; entityGroups: Groups }>(
      query,
    )
    expect(errors).toEqual([])
    const values = data.list.edges.map(({ node }) => nameOf(node[name]))
    const counts = Array.from(
      Map.groupBy(values, (value) => value),
      ([value, those]) => `${value}: ${those.length}`,
    )
    expect(data.entityGroups.groups.map(({ keys, count }) => `${keys[0]?.value}: ${count}`).sort()).toEqual(
      counts.sort(),
    )
  })
})

const byKind = (a: { kind?: string | null | undefined }, b: { kind?: string | null | undefined }) =>
  String(a.kind) < String(b.kind) ? -1 : 1

function nameOf(field: unknown): string {
  return typeof field === 'object' && field !== null && 'slug' in field ? String(field.slug) : String(field)
}
