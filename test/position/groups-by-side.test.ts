import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Slug {
  readonly slug: string
}

interface Answer {
  readonly stanceMatrix: {
    readonly groups: readonly {
      readonly value: string | null
      readonly entity: Slug | null
      readonly holders: readonly Slug[]
    }[]
  }
  readonly stances: {
    readonly edges: readonly {
      readonly node: {
        readonly holder: Slug
        readonly onBehalfOf: Slug | null
        readonly capacity: string | null
        readonly side: Slug | null
      }
    }[]
  }
}

test('Holders of a matrix are grouped by the side for which their own stances speak', async () => {
  const { data, errors, statements } = await ask<Answer>(`{
    stanceMatrix(holders: {}, targets: {}, groupHoldersBy: SIDE, maxHolders: 60, maxTargets: 30) {
      groups { value entity { slug } holders { slug } }
    }
    stances(first: 100) { edges { node { holder { slug } onBehalfOf { slug } capacity side { slug } } } }
  }`)
  expect(errors).toEqual([])
  expect(statements.filter((name) => name.startsWith('position/'))).toEqual(['position/matrix'])
  const { groups } = data.stanceMatrix
  expect(groups.map(({ value }) => value)).toEqual(expect.arrayContaining(['china', 'united-states', null]))
  for (const { value, entity } of groups) expect(entity?.slug ?? null).toBe(value)

  const groupOf = new Map(groups.flatMap(({ value, holders }) => holders.map(({ slug }) => [slug, value] as const)))
  const own = data.stances.edges
    .map(({ node }) => node)
    .filter(({ onBehalfOf, capacity }) => {
      return onBehalfOf === null && !['EXPERT', 'JOURNALIST'].includes(capacity ?? '')
    })
  let compared = 0
  for (const { holder, side } of own) {
    if (!groupOf.has(holder.slug)) continue
    expect([holder.slug, groupOf.get(holder.slug)]).toEqual([holder.slug, side?.slug ?? null])
    compared += 1
  }
  expect(compared).toBeGreaterThan(20)
})

test('Every row of a matrix is in a group, also where it has no position on the columns that are shown', async () => {
  const { data, errors, statements } = await ask<
    Answer & { readonly stanceMatrix: { readonly holders: readonly Slug[] } }
  >(`{
    stanceMatrix(
      holders: {}, targets: {}, holderAs: SPEAKER, basis: [STATED, BEARING, ACT]
      groupHoldersBy: COUNTRY, maxHolders: 60, maxTargets: 1
    ) { holders { slug } groups { value entity { slug } holders { slug } } }
  }`)
  expect(errors).toEqual([])
  expect(statements).toEqual(expect.arrayContaining(['position/ends', 'position/matrix']))
  const { holders, groups } = data.stanceMatrix
  const grouped = groups.flatMap((group) => group.holders.map(({ slug }) => slug))
  expect(grouped.sort()).toEqual(holders.map(({ slug }) => slug).sort())
  expect(grouped.length).toBeGreaterThan(20)
})
