import { searchFor } from '../../src/search/search.ts'
import { edgesOf, type Question } from '../question.ts'

/** Beginnings of the words in generated names. */
const LETTERS = ['al', 'au', 'be', 'ca', 'ce', 'de', 'dr', 'ea', 'em', 'fj', 'fo', 'ga', 'ha', 'ja', 'ke', 'lo', 'me']
const MORE = ['ne', 'or', 'pa', 'qu', 'ri', 'su', 'ti', 'un', 've', 'wi', 'ya', 'ze']
const ALL = [...LETTERS, ...MORE]

/** The query for the full-text index: its analyzer does not look for the beginnings of words by itself. */
const lucene = (text: string) => searchFor(text, [])?.key.split('\n')[2] ?? ''

export const twoLetters: Question = {
  name: 'search of two letters',
  variables(n) {
    const text = ALL[n % ALL.length] ?? ''
    return { text, lucene: lucene(text) }
  },
  operation: 'query ($text: String!) { search(text: $text, first: 10) { edges { node { slug name } } } }',
  byHand: {
    text: `
      CALL db.index.fulltext.queryNodes('entity_words', $lucene, {limit: 200}) YIELD node AS e, score
      WITH e, CASE WHEN e.nameKey STARTS WITH $text THEN 1 ELSE 0 END + score / (score + 10) AS rank
      ORDER BY rank DESC, e.slug LIMIT 10
      RETURN e.slug AS slug, e.name AS name`,
    answer: (rows) => ({ search: edgesOf(rows) }),
  },
  peer: { cannot: 'searches one kind at a time' },
}
