import { expect, test } from 'vitest'
import { typesOfTense } from '../../src/model/vocabulary.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

const dated = `not: { type: { in: [${typesOfTense('TIMELESS').join(', ')}] } }`

/** How many stances and relationships there are; timeless relationships are not counted. */
async function counts(asOf: string, also = '') {
  const { data, errors } = await ask<Record<'stances' | 'relationships', { readonly totalCount: number }>>(
    `query ${asOf} {
      stances { totalCount }
      relationships(where: { ${dated} ${also} }) { totalCount }
    }`,
  )
  expect(errors).toEqual([])
  return [data.stances.totalCount, data.relationships.totalCount] as const
}

test.concurrent.for(['1950', '1990'])('Nothing that the article tells is certain as of %s', async (year) => {
  expect(await counts(`@asOf(validAt: "${year}")`)).toEqual([0, 0])
  const fields = 'policies(where: { status: { isNull: false } }) { totalCount }'
  expect((await ask(`query @asOf(validAt: "${year}") { ${fields} }`)).data).toEqual({ policies: { totalCount: 0 } })
})

test.concurrent('As of its month, all that it tells is certain, except what it says is over', async () => {
  const [stances, relationships] = await counts('')
  const [, over] = await counts('', 'ended: { eq: true }')
  expect(stances).toBeGreaterThan(50)
  expect(over).toBeGreaterThan(0)
  expect(await counts('@asOf(validAt: "2018-05")')).toEqual([stances, relationships - over])
})

test.concurrent('As of its day, the same is certain, except what begins or may begin on the next', async () => {
  const [stances, relationships] = await counts('@asOf(validAt: "2018-05")')
  const begun = 'or: [{ validFrom: { isNull: true } }, { validFrom: { before: "2018-05-03" } }]'
  const [, before] = await counts('@asOf(validAt: "2018-05")', begun)
  expect(before).toBeLessThan(relationships)
  expect(await counts('@asOf(validAt: "2018-05-02")')).toEqual([stances, before])
})

test.concurrent('What has no begin possibly held at any earlier time', async () => {
  const [stances, relationships] = await counts('@asOf(validAt: "1990", certainty: POSSIBLE)')
  const { data } = await ask<Record<'stances' | 'relationships', { readonly totalCount: number }>>(`{
    stances(where: { validFrom: { isNull: true }, heldOn: { isNull: true } }) { totalCount }
    relationships(where: { validFrom: { isNull: true }, ${dated} }) { totalCount }
  }`)
  expect([stances, relationships]).toEqual([data.stances.totalCount, data.relationships.totalCount])
})
