import { textKey, type Word, wordsIn } from '../text/fold.ts'
import type { Sought } from '../text/search-text.ts'
import { otherForms } from '../text/word-forms.ts'
import { editDistance } from './edit-distance.ts'
import { type Snippet, snippetOf, type TextRange } from './snippet.ts'

export type SearchField = 'NAME' | 'ALIAS' | 'SLUG' | 'DESCRIPTION'

/** The field in which the text was found. */
export interface SearchMatch extends Snippet {
  readonly field: SearchField
}

/** The fields of an entity that are searched. */
export interface Searched {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[] | null
  readonly description: string | null
}

/**
 * The name if it begins with the text; otherwise the first of name, aliases, description and slug that contains the
 * most of the words sought. If none contains any, the name without hits.
 */
export function matchOf(
  beginning: string,
  sought: readonly Sought[],
  { slug, name, aliases, description }: Searched,
): SearchMatch {
  if (beginning.trim() !== '' && `${textKey(name)} `.startsWith(beginning)) {
    return { field: 'NAME', ...snippetOf(name, [rangeOf(beginning.trimEnd(), name)]) }
  }
  const texts = [
    { field: 'NAME' as const, text: name },
    ...(aliases ?? []).map((text) => ({ field: 'ALIAS' as const, text })),
    ...(description === null ? [] : [{ field: 'DESCRIPTION' as const, text: description }]),
    { field: 'SLUG' as const, text: slug },
  ]
  const needed = sought.filter(({ isNeeded }) => isNeeded)
  const found = texts.map(({ field, text }) => {
    const words = wordsIn(text)
    const hits = needed.map((one) => hitsOf(one, words, text))
    return { field, text, hits: hits.flat(), count: hits.filter(({ length }) => length > 0).length }
  })
  const { field, text, hits } = found.reduce((best, one) => (one.count > best.count ? one : best))
  return { field, ...snippetOf(text, hits) }
}

/** The part of the name that corresponds to `key`, with which the key of the name begins. */
function rangeOf(key: string, name: string): TextRange {
  const ends = places(name)
  const end = ends.find((place) => textKey(name.slice(0, place)).length >= key.length) ?? name.length
  const start = ends.findLast((place) => place < end && textKey(name.slice(0, place)) === '') ?? 0
  return { start, end }
}

function hitsOf(
  { words: wanted, isPrefix, typos, respaced }: Sought,
  words: readonly Word[],
  text: string,
): readonly TextRange[] {
  const [only = ''] = wanted
  if (wanted.length > 1) return runsOf(wanted, words)
  const forms = new Set([only, ...otherForms(only)])
  const pairs = respaced.flatMap((other) => runsOf(other.split(' '), words))
  const single = words.flatMap((word) => {
    if (forms.has(word.key)) return [word]
    if (isPrefix && word.key.startsWith(only)) {
      const { start, end } = rangeOf(only, text.slice(word.start, word.end))
      return [{ start: word.start + start, end: word.start + end }]
    }
    return typos > 0 && editDistance(only, word.key) <= typos ? [word] : []
  })
  return [...single, ...pairs]
}

/** Where these words follow each other. */
function runsOf(wanted: readonly string[], words: readonly Word[]): readonly TextRange[] {
  return words.flatMap(({ start }, index) => {
    const end = words[index + wanted.length - 1]?.end
    const follow = wanted.every((word, step) => words[index + step]?.key === word)
    return follow && end !== undefined ? [{ start, end }] : []
  })
}

/** Where characters end; a letter includes its combining marks. */
function places(text: string): readonly number[] {
  return Array.from(text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu), ({ 0: letter, index }) => index + letter.length)
}
