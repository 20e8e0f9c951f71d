import { describe, expect, test } from 'vitest'
import { asker, unlimited } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { type Paged, pageOf } from './operations.ts'

useGraph('generated')
const ask = asker(await openTestGraph(), unlimited)

/** Most claims of a hub begin later: a newest-first list must start where the date's window ends, not at the top. */
const EARLY = '@asOf(validAt: "2010-06")'

describe('A page as of an early date costs what a page without a date does, with the same text', () => {
  test.for([
    ['all stances', (page: string) => `page: stances${page}`],
    ['what a hub says', (page: string) => `parent: actor(slug: "country-0") { page: stances${page} }`],
    ['what is said for it', (page: string) => `parent: actor(slug: "country-0") { page: stancesOnItsBehalf${page} }`],
    ['what is said of one', (page: string) => `parent: policy(slug: "policy-0") { page: stancesOn${page} }`],
    ['what points to one', (page: string) => `parent: country(slug: "country-0") { page: basedHere${page} }`],
    ['what one points to', (page: string) => `parent: company(slug: "company-0") { page: customers${page} }`],
  ] as const)('%s', async ([, within]) => {
    const paged = async (asOf: string, slice: string) => {
      const query = `query ${asOf} { ${within(`(${slice}) { edges { cursor node { id } } }`)} }`
      const { data, errors, runs } = await ask<Paged>(query, {}, true)
      expect(errors).toEqual([])
      const { text, dbHits } = runs.at(-1) ?? {}
      return { text, hits: dbHits ?? 0, edges: pageOf(data).edges }
    }
    for (const slice of ['first: 20', 'last: 20']) {
      const [undated, early] = [await paged('', slice), await paged(EARLY, slice)]
      expect(early.edges).toHaveLength(20)
      expect(early.text).toBe(undated.text)
      expect(early.hits).toBeLessThan(1.5 * undated.hits)
    }
  })
})
