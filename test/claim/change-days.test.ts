import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const graph = await openTestGraph()
const ask = asker(graph)

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

interface Day {
  readonly day: string
  readonly begins: number
  readonly ends: number
}

const DAYS = `query ($of: [String!]!, $before: PartialDate, $first: Int!) {
  changeDays(of: $of, before: $before, first: $first) { day begins ends }
}`

async function daysOf(variables: object) {
  const { data, errors, statements } = await ask<{ readonly changeDays: readonly Day[] }>(DAYS, {
    first: 1000,
    ...variables,
  })
  expect(errors).toEqual([])
  expect(statements).toEqual(['claim/change-days', 'entity/by-slug'])
  return data.changeDays
}

const previous = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The ids of the claims that certainly hold on a day. */
async function heldOn(of: readonly string[], day: string): Promise<ReadonlySet<string>> {
  const { data } = await ask<{ readonly claims: Page }>(
    'query ($of: [String!]!, $day: PartialDate!) @asOf(validAt: $day) { claims(of: $of, first: 100) { edges { node { id } } totalCount } }',
    { of, day },
  )
  expect(data.claims.totalCount).toBeLessThanOrEqual(100)
  return new Set(data.claims.edges.map(({ node }) => node.id))
}

/** Ten entities of the graph. */
async function someEntities(): Promise<readonly string[]> {
  const { data } = await ask<{
    readonly entities: { readonly edges: readonly { readonly node: { readonly slug: string } }[] }
  }>('{ entities(first: 10) { edges { node { slug } } } }')
  return data.entities.edges.map(({ node }) => node.slug)
}

describe('The days on which something changes', () => {
  test('tell how many claims begin and end, as the answers as of these days and their neighbors do', async () => {
    const of = await someEntities()
    const days = await daysOf({ of })
    expect(days.length).toBeGreaterThan(2)
    expect(days.some(({ ends }) => ends > 0)).toBe(true)
    expect(days.map(({ day }) => day)).toEqual(
      days
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    )
    for (const { day, begins, ends } of days) {
      const [before, on, after] = [await heldOn(of, previous(day)), await heldOn(of, day), await heldOn(of, next(day))]
      expect([...on].filter((id) => !before.has(id)).length, day).toBe(begins)
      expect([...on].filter((id) => !after.has(id)).length, day).toBe(ends)
    }
  })

  test('are paged by day', async () => {
    const of = await someEntities()
    const all = await daysOf({ of })
    const first = await daysOf({ of, first: 2 })
    expect([...first, ...(await daysOf({ of, before: first.at(-1)?.day }))]).toEqual(all)
  })

  test('are the same under any date', async () => {
    const of = await someEntities()
    const query = DAYS.replace(') {', ') @asOf(validAt: "2018-01", certainty: POSSIBLE) {')
    const { data } = await ask<{ readonly changeDays: readonly Day[] }>(query, { of, first: 1000 })
    expect(data.changeDays).toEqual(await daysOf({ of }))
  })
})
