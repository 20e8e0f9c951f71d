import { builder } from '../builder.ts'
import { type Asking, connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { badInput, shown } from '../errors.ts'
import { kindNames } from '../vocabulary.ts'
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
  description: 'In which of an entity’s texts something was found.',
  values: {
    NAME: { description: 'Its name.' },
    ALIAS: { description: 'One of its other names.' },
    SLUG: { description: 'Its slug.' },
    DESCRIPTION: { description: 'Its description.' },
  },
})

builder.objectType('TextRange', {
  description: 'A part of a text, in UTF-16 code units, as JavaScript counts: `text.slice(start, end)`.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins, from 0.' }),
    end: t.exposeInt('end', { description: 'Where what follows it begins.' }),
  }),
})

builder.objectType('SearchMatch', {
  description: 'Where the text was found: in the name, if that begins with it, else where most of its words are.',
  fields: (t) => ({
    field: t.expose('field', { type: 'SearchField', description: 'In which of the entity’s texts.' }),
    snippet: t.exposeString('snippet', {
      description: `That text, or up to ${SNIPPET_LENGTH} code units of it around the first hit, with … where it is cut. Plain text without any markup of ours: show it as text.`,
    }),
    hits: t.expose('hits', {
      type: ['TextRange'],
      extensions: { listSize: MOST_HITS },
      description: `The places in the snippet where it was found, in their order, at most ${MOST_HITS}; none of them overlap.`,
    }),
  }),
})

builder.objectType('SearchEdge', {
  description: 'An entity that was found.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'This place in the list, for `after` and `before`.' }),
    node: t.expose('node', { type: 'Entity', description: 'What was found.' }),
    score: t.exposeFloat('score', {
      description:
        'How well it fits: from 2 where its name, an alias or its slug is the text, from 1 where its name begins with it, else below 1. To be compared within one answer: it depends on all that the graph holds.',
    }),
    matchedAllWords: t.exposeBoolean('matchedAllWords', {
      description:
        'Whether it has every word of the text. Where no entity has, the list is of those with the most words, and this is false of all of them.',
    }),
    matched: t.field({
      type: 'SearchMatch',
      description: 'Where the text was found in it.',
      resolve: (edge) => {
        const { slug, name, aliases } = edge.node
        return matchOf(edge.search.beginning, soughtBy(edge), { slug, name, aliases, description: edge.description })
      },
    }),
  }),
})

builder.objectType('SearchConnection', {
  description: 'A page of what a text finds, best first.',
  fields: (t) => ({
    edges: t.field({
      type: ['SearchEdge'],
      description: 'The page, best first.',
      resolve: ({ page }) => page?.edges ?? [],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: ({ page }) => page?.pageInfo ?? NOWHERE,
      description: 'Where the page begins and ends, and whether there is more within the first 200.',
    }),
    totalCount: t.int({
      description:
        'How many there are of the kinds asked for, exactly, also beyond the first 200. One statement more, which reads them all.',
      resolve: async ({ search }, _, context) =>
        (await countsOf(search, context))
          .filter(({ kind }) => search?.kinds.includes(kind))
          .reduce((sum, { count }) => sum + count, 0),
    }),
    facets: t.field({
      type: ['KindCount'],
      extensions: { listSize: kindNames.length },
      description:
        'How many there are of each kind, most first, whatever `kinds` asks for; zeros are left out. The same statement as for `totalCount`.',
      resolve: ({ search }, _, context) => countsOf(search, context),
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: 'SearchConnection',
    description:
      'Entities by a full text of their names, aliases, slugs and descriptions: first those of which it is the name, an alias or the slug, then those whose name begins with it, then the others by score, and what ties by slug. All of its words must be found, but for articles and prepositions, which only make a find better; what stands in double quotes must be found as it is, and the last word may be the beginning of one. Case and accents do not count, nor does one wrong letter in a word of four or five, or two in a longer one, in the first five such words; numbers must be right. A plural finds the singular and a country its adjective, and the other way round. Where no entity has every word, those that have the most of them are found, of each word among the 10,000 that fit it best; more typos and wrong spaces are forgiven, and `matchedAllWords` is false. A computed order: pages lie within the first 200, and each costs what they cost. Entities exist at all times: the clocks change nothing.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, up to ${LONGEST_TEXT} characters. A text without letters and digits finds nothing.`,
      }),
      kinds: t.arg({ type: ['EntityKind'], description: 'Only of these kinds. Left out: of all.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_, { text, kinds, ...page }, context, info) => {
      if (text.length > LONGEST_TEXT) throw badInput(tooLong(text))
      const wanted = kinds ?? kindNames
      return found(searchFor(text, wanted), { args: { text, kinds: wanted, ...page }, context, info })
    },
  }),
)

function found(search: Search | null, asking: Omit<Asking, 'key'>): FoundPage {
  if (search === null || search.kinds.length === 0) return { search, page: null }
  const listing = { list: entitiesBySearch, args: null, of: 'Entity' } as const
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
