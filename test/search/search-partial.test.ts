import { describe, expect, test } from 'vitest'
import { searchedEntities } from './searching.ts'

const { search, slugs } = await searchedEntities()

describe('If no entity has every word', () => {
  test.each([
    ['those with one of two', 'zte unheard', ['zte', 'zte-ban', 'ban-on-zte', 'hearing']],
    ['those with two of three before', 'ban zte unheard', ['zte-ban', 'ban-on-zte']],
    ['of words that are nowhere together', 'huawei straße', ['street', 'huawei', 'huawei-phone']],
    ['half typed is only the last', 'compa us', ['us-companies', 'united-states', 'usable']],
    ['phrases stay phrases', '"war trade" zte', ['zte', 'zte-ban', 'ban-on-zte', 'hearing']],
    ['a space too few', 'tradewar', ['trade-war']],
    ['a space too many', 'hua wei', ['huawei', 'huawei-phone']],
    ['more typos', 'cinha', ['made-of-china', 'mic']],
    ['one typo in three letters', 'ztf', ['zte', 'zte-ban', 'ban-on-zte', 'hearing']],
    ['but none in a number', 'china 2026', ['made-of-china', 'mic']],
  ] as const)('%s: %s', async (_, text, found) => {
    const { edges, totalCount, facets } = await search(text)
    expect(edges.map(({ node }) => node.slug)).toEqual(found)
    expect(edges.filter(({ matchedAllWords }) => matchedAllWords)).toEqual([])
    expect(totalCount).toBe(found.length)
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
  })

  test('within the requested kinds, which may have no such entity', async () => {
    expect(await slugs('zte unheard', { kinds: ['EVENT'] })).toEqual(['hearing'])
    expect(await search('zte unheard', { kinds: ['TOPIC'] })).toMatchObject({ edges: [], totalCount: 0 })
  })

  test('whatever the kinds, as an entity of another kind may have every word', async () => {
    expect(await search('zte ban', { kinds: ['EVENT'] })).toMatchObject({
      edges: [],
      totalCount: 0,
      facets: [{ kind: 'POLICY', count: 2 }],
    })
  })

  test('it takes one statement too, and pages continue', async () => {
    const first = await search('zte unheard', { first: 3 })
    expect(first.statements).toEqual(['search/entities', 'search/facets'])
    const after = first.pageInfo.endCursor
    expect(await slugs('zte unheard', { first: 3, after })).toEqual(['hearing'])
  })
})
