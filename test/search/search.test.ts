import { describe, expect, test } from 'vitest'
import { wipeAll } from '../graph.ts'
import { type Answered, SEARCH } from './search-graph.ts'
import { searchedEntities } from './searching.ts'

const { graph, ask, search, slugs } = await searchedEntities()

describe('Best first', () => {
  test('the exact name, then names that begin with it, then the others by score', async () => {
    const { edges } = await search('zte')
    expect(edges.map(({ node }) => node.slug)).toEqual(['zte', 'zte-ban', 'ban-on-zte', 'hearing'])
    const bands = edges.map(({ score }) => Math.floor(score))
    expect(bands).toEqual([2, 1, 0, 0])
    expect(edges.filter(({ matchedAllWords }) => !matchedAllWords)).toEqual([])
  })

  test('a match in the name before one in an alias before one in the description', async () => {
    await expect(slugs('telecom shenzhen')).resolves.toEqual(['zte'])
    const { edges } = await search('phones')
    expect(edges.map(({ node, matched }) => [node.slug, matched.field])).toEqual([
      ['huawei-phone', 'NAME'], // with a typo, but before
      ['zte', 'DESCRIPTION'],
    ])
  })

  test('scores fall, and ties are by slug', async () => {
    const { edges } = await search('china')
    const scores = edges.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(await slugs('war trade')).toEqual(['trade-war', 'war-on-trade'])
  })
})

describe('What is found', () => {
  test.each([
    ['without accents', 'zhongxing', ['zhongxing', 'zte']],
    ['with accents that are none', 'Zhóngxìng', ['zhongxing', 'zte']],
    ['letters that Unicode does not take apart', 'ostergard', ['ostergard']],
    ['the same as a beginning', 'øster', ['ostergard']],
    ['ß and ss', 'GROSSE strasse', ['street']],
    ['accents written apart', 'café olé', ['cafe']],
    ['characters that follow one another', '中兴', ['maker']],
    ['one character', '兴', ['xingzhong', 'maker']],
    ['a typo in a word of four letters', 'maed china', ['made-of-china', 'mic']],
    ['two letters exchanged', 'huawie', ['huawei', 'huawei-phone']],
    ['one letter too many', 'huawweis', ['huawei', 'huawei-phone']],
    ['two in a word of eight', 'ostergrad jens', ['ostergard']],
    ['a word in quotes, and no typos', '"huawie"', []],
    ['a phrase', '"trade war"', ['trade-war']],
    ['not the phrase backwards', '"war trade"', []],
    ['the words of it in any order', 'war trade', ['trade-war', 'war-on-trade']],
    ['words over all its texts', 'zhongxing phones', ['zte']],
    ['the last word’s beginning', 'compa', ['us-companies']],
    ['not the beginning of a word in quotes', '"compa"', []],
    ['nor of a name', '"zt"', []],
    ['articles need not be there', 'the trade war', ['trade-war', 'war-on-trade']],
    ['but help', 'war on trade', ['war-on-trade', 'trade-war']],
    ['words that many texts have are words', 'will rogers', ['will-rogers']],
    ['in quotes too', '"will rogers"', ['will-rogers']],
    ['a short name', 'it', ['it']],
    ['nothing but an article', 'the', ['the-who', 'ban-on-zte', 'theory', 'hearing']],
    ['acronyms without dots, an alias like a name', 'us', ['united-states', 'us-companies', 'usable']],
    ['and with them', 'U.S.', ['united-states', 'us-companies', 'usable']],
    ['an alias', 'america', ['united-states']],
    ['a slug', 'war-on-trade', ['war-on-trade', 'trade-war']],
    ['words of a slug alone', 'maker', ['maker', 'zte']],
    ['a dot upon a capital I', 'İBI2287', ['ibi']],
    ['letters and digits with a typo', 'ibi2278', ['ibi']],
    ['a country in its adjective', 'russia gas', ['gas']],
    ['and the other way round', 'american', ['united-states']],
    ['a singular in its plural', 'company', ['us-companies']],
    ['what somebody has', 'trump adviser', ['advisers']],
    ['words that Lucene would take for operators', 'NOT EITHER', ['not-either']],
    ['a word that is nowhere', 'unheard', []],
  ] as const)('%s: %s', async (_, text, found) => {
    expect(await slugs(text)).toEqual(found)
  })

  test('nor in a number', async () => {
    expect(await slugs('2025')).toEqual(['mic'])
    expect(await slugs('2026')).toEqual([])
  })
})

describe('Kinds and counts', () => {
  test('results have only the requested kinds; facets cover all kinds', async () => {
    const { edges, totalCount, facets } = await search('zte', { kinds: ['POLICY', 'EVENT'] })
    expect(edges.map(({ node }) => node.slug)).toEqual(['zte-ban', 'ban-on-zte', 'hearing'])
    expect(totalCount).toBe(3)
    expect(facets).toEqual([
      { kind: 'POLICY', count: 2 },
      { kind: 'COMPANY', count: 1 },
      { kind: 'EVENT', count: 1 },
    ])
  })

  test('an empty list of kinds finds nothing', async () => {
    const { edges, totalCount, facets, statements } = await search('zte', { kinds: [] })
    expect({ edges, totalCount, kinds: facets.length }).toEqual({ edges: [], totalCount: 0, kinds: 3 })
    expect(statements).toEqual(['search/facets'])
  })

  test('a match in both alias and slug counts once', async () => {
    expect(await search('america')).toMatchObject({ totalCount: 1, facets: [{ kind: 'COUNTRY', count: 1 }] })
    expect(await search('will-rogers')).toMatchObject({ totalCount: 1, facets: [{ kind: 'PERSON', count: 1 }] })
  })
})

describe('Statements', () => {
  const statements = async (query: string) => {
    const answer = await ask(query)
    expect(answer.errors).toEqual([])
    return answer.statements
  }

  test('one for the page, with its nodes and where they match', async () => {
    const query =
      '{ search(text: "zte") { edges { score matched { snippet hits { start } } node { name description } } } }'
    expect(await statements(query)).toEqual(['search/entities'])
  })

  test('one more for totals and facets together, or for either', async () => {
    expect((await search('zte')).statements).toEqual(['search/entities', 'search/facets'])
    expect(await statements('{ search(text: "zte") { totalCount facets { kind count } } }')).toEqual(['search/facets'])
  })

  test('concurrent searches share statements, whatever their texts and kinds', async () => {
    const query = `{
      a: search(text: "zte") { edges { node { slug } } totalCount }
      b: search(text: "huawei", kinds: COMPANY) { edges { node { slug } } totalCount }
    }`
    const { data, statements } = await ask<Record<'a' | 'b', Answered['search']>>(query)
    expect(statements).toEqual(['search/entities', 'search/facets'])
    expect(data.a).toMatchObject({ edges: [{ node: { slug: 'zte' } }, {}, {}, {}], totalCount: 4 })
    expect(data.b).toEqual({ edges: [{ node: { slug: 'huawei' } }], totalCount: 1 })
  })

  test('fields of the found entities share one statement', async () => {
    const query = '{ search(text: "zte") { edges { node { stancesOn { edges { node { id } } } degrees { count } } } } }'
    expect(await statements(query)).toEqual(['entity/degrees', 'search/entities', 'stance/by-target'])
  })
})

describe('A search without words', () => {
  test.each(['', '   ', '?!', '"', '...', '🚀'])('%j: an empty result and no statement', async (text) => {
    expect(await search(text, { first: 5, after: 'anything' })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
      facets: [],
      statements: [],
    })
  })

  test('a text of 200 characters is searched, and a longer one refused without a statement', async () => {
    expect((await search('x'.repeat(200))).edges).toEqual([])
    const { errors, statements } = await ask(SEARCH, { text: 'x'.repeat(201) })
    expect(statements).toEqual([])
    expect(errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        path: ['search'],
        message: `Argument 'text' of 'search' takes at most 200 characters; got 201: "${'x'.repeat(56)}…. Search for its most distinctive words.`,
      },
    ])
  })

  test('an empty graph without an index gives an empty result', async () => {
    await wipeAll(graph)
    expect(await search('zte')).toMatchObject({ edges: [], totalCount: 0, facets: [] })
  })
})
