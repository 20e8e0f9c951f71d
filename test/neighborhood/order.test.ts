import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Answer {
  readonly neighborhood: {
    readonly relationships: readonly {
      readonly type: string
      readonly confidence: number
      readonly to: { readonly slug: string; readonly degrees: readonly { readonly count: number }[] }
    }[]
    readonly omitted: readonly { readonly shown: number; readonly total: number }[]
  }
}

async function around(orderBy: string, perType: number) {
  const { data, errors, statements } = await ask<Answer>(
    `query ($perType: Int!, $orderBy: NeighborhoodOrder!) { neighborhood(
      of: ["zte-export-ban"], perType: $perType, first: 60, orderBy: $orderBy, types: [CONCERNS, TARGETS, RESPONDS_TO], direction: OUTGOING
    ) { relationships { type confidence to { slug degrees { count } } } omitted { shown total } } }`,
    { perType, orderBy },
  )
  expect(errors).toEqual([])
  expect(statements.filter((name) => name.startsWith('neighborhood/'))).toEqual(['neighborhood/around'])
  return data.neighborhood
}

const degree = ({ to }: Answer['neighborhood']['relationships'][number]) =>
  to.degrees.reduce((sum, { count }) => sum + count, 0)

test('A neighborhood shows the best connected, or the most certain, claims of each type', async () => {
  const { relationships: all } = await around('NEWEST', 100)
  const { relationships: best } = await around('DEGREE', 1)
  const { relationships: surest } = await around('CONFIDENCE', 1)
  expect(all.length).toBeGreaterThan(best.length)
  const types = new Set(all.map((one) => one.type))
  for (const type of types) {
    const of = (list: typeof all) => list.filter((one) => one.type === type)
    expect(of(best).map(degree)[0], type).toBe(Math.max(...of(all).map(degree)))
    expect(of(surest)[0]?.confidence, type).toBe(Math.max(...of(all).map(({ confidence }) => confidence)))
  }
})
