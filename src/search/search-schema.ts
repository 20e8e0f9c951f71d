import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput, shown } from '../errors.ts'
import { kindNames } from '../model/vocabulary.ts'
import { type ConnectionRequest, connection, pageSize } from '../paging/connection.ts'
import {
  entitiesBySearch,
  type FoundEdge,
  kindCountsBySearch,
  LONGEST_TEXT,
  type Search,
  searchFor,
  soughtBy,
} from './search.ts'
import type { FoundPage } from './search-fields.ts'
import { matchOf, type SearchField, type SearchMatch } from './search-match.ts'
import { MOST_HITS, SNIPPET_LENGTH, type TextRange } from './snippet.ts'

declare module '../builder.ts' {
  interface Enums {
    SearchField: SearchField
  }
  interface Objects {
    SearchConnection: FoundPage
    SearchEdge: FoundEdge
    SearchMatch: SearchMatch
    TextRange: TextRange
  }
}

builder.enumType('SearchField', {
  description: 'The text of an entity in which something was found.',
  values: {
    NAME: { description: 'Its name.' },
    ALIAS: { description: 'An alias.' },
    SLUG: { description: 'Its slug.' },
    DESCRIPTION: { description: 'Its description.' },
  },
})

builder.objectType('TextRange', {
  description: 'A part of a text, in UTF-16 code units, as JavaScript counts: `text.slice(start, end)`.',
  fields: (t) => ({
    start: t.exposeInt('start', { reads: [], description: 'Where it begins, from 0.' }),
    end: t.exposeInt('end', { reads: [], description: 'Where what follows it begins.' }),
  }),
})

builder.objectType('SearchMatch', {
  description: 'Where the text was found: in the name if that starts with it, else in the text with most of its words.',
  fields: (t) => ({
    field: t.expose('field', { type: 'SearchField', reads: [], description: 'Which text of the entity.' }),
    snippet: t.exposeString('snippet', {
      reads: [],
      description: `That text, or up to ${SNIPPET_LENGTH} code units of it around the first hit, with … where it is cut. Plain text without any markup of ours: show it as text.`,
    }),
    hits: t.expose('hits', {
      type: ['TextRange'],
      cost: { size: MOST_HITS },
      reads: [],
      description: `The places in the snippet where it was found, in their order, at most ${MOST_HITS}; none of them overlap.`,
    }),
  }),
})

builder.objectType('SearchEdge', {
  partOfPage: true,
  description: 'A match.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      reads: [],
      description: 'The place of the item in the list, for `after` and `before`.',
    }),
    node: t.expose('node', { type: 'Entity', reads: [], description: 'The entity.' }),
    score: t.exposeFloat('score', {
      reads: [],
      description:
        'Relevance: at least 2 if its name, an alias or its slug equals the text, at least 1 if its name starts with it, else below 1. Compare scores only within one answer.',
    }),
    matchedAllWords: t.exposeBoolean('matchedAllWords', {
      reads: [],
      description:
        'Whether it matches every word of the text. If no entity does, the list contains those that match the most words.',
    }),
    matched: t.field({
      type: 'SearchMatch',
      reads: ['entity'],
      description: 'Where the text was found.',
      resolve: (edge) => {
        const { slug, name, aliases } = edge.node
        return matchOf(edge.search.beginning, soughtBy(edge), { slug, name, aliases, description: edge.description })
      },
    }),
  }),
})

builder.objectType('SearchConnection', {
  description: 'A page of matches, best first.',
  fields: (t) => ({
    edges: t.field({
      type: ['SearchEdge'],
      cost: { size: 'page' },
      reads: [],
      description: 'The page, best first.',
      resolve: ({ page }) => page?.edges ?? [],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      reads: [],
      resolve: ({ page }) => page?.pageInfo ?? NOWHERE,
      description: 'Where the page begins and ends, and whether there is more within the first 200.',
    }),
    totalCount: t.int({
      reads: [],
      description: 'The exact number of matches of these kinds, also beyond the first 200. Costs one more statement.',
      resolve: async ({ search }, _, context) =>
        (await countsOf(search, context))
          .filter(({ kind }) => search?.kinds.includes(kind))
          .reduce((sum, { count }) => sum + count, 0),
    }),
    facets: t.field({
      type: ['KindCount'],
      cost: { size: kindNames.length },
      reads: [],
      description:
        'The number of matches of each kind, most first, whatever `kinds` selects. Zeros are omitted. Shares its statement with `totalCount`.',
      resolve: ({ search }, _, context) => countsOf(search, context),
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: 'SearchConnection',
    description:
      'Finds entities by name, alias, slug or description. An exact name, alias or slug comes first, then names that start with the text, then the others by score. Case, accents and small typos are forgiven; text in double quotes is taken literally; the last word may be incomplete. Every word must match, of the first 16; if no entity matches every word, those that match the most are returned and `matchedAllWords` is false. Pages reach the first 200 matches. `@asOf` has no effect. docs/querying.md has the rules.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text to find, up to ${LONGEST_TEXT} characters. Without letters or digits it finds nothing.`,
      }),
      kinds: t.arg({ type: ['EntityKind'], description: 'Only entities of these kinds. Default: all kinds.' }),
      ...t.arg.connectionArgs(),
    },
    cost: { page: pageSize },
    reads: [],
    resolve: (_, { text, kinds, ...page }, context, info) => {
      if (text.length > LONGEST_TEXT) throw badInput(tooLong(text))
      const wanted = kinds ?? kindNames
      return found(searchFor(text, wanted), { args: { text, kinds: wanted, ...page }, context, info })
    },
  }),
)

function found(search: Search | null, asking: Omit<ConnectionRequest, 'key'>): FoundPage {
  if (search === null || search.kinds.length === 0) return { search, page: null }
  const listing = { list: entitiesBySearch, args: null }
  const page = connection({ ...asking, key: search.key }, listing, (row) => ({ ...row, search }))
  return { search, page }
}

const NOWHERE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

async function countsOf(search: Search | null, context: Context) {
  return search ? kindCountsBySearch(context).load(search.facetKey) : []
}

function tooLong(text: string): string {
  return `Argument 'text' of 'search' takes at most ${LONGEST_TEXT} characters; got ${text.length}: ${shown(text)}. Search for its most distinctive words.`
}
