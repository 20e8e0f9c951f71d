import { foldWord, nameKey } from '../graph/fold.ts'
import { isStopWord, type Sought } from '../graph/search-text.ts'
import { comparable, type Word, wordsIn } from '../graph/words.ts'
import { editDistance } from './edit-distance.ts'
import { type Snippet, snippetOf, type TextRange } from './snippet.ts'

export type SearchField = 'NAME' | 'ALIAS' | 'DESCRIPTION'

/** Where the text was found. */
export interface SearchMatch extends Snippet {
  readonly field: SearchField
}

/** What an entity may be found by. */
export interface Searched {
  readonly name: string
  readonly aliases: readonly string[] | null
  readonly description: string | null
}

/**
 * The name where it begins with the text; else the first of name, aliases and description in which most of what is
 * sought was found; the name, without hits, if nothing was.
 */
export function matchOf(
  beginning: string,
  sought: readonly Sought[],
  { name, aliases, description }: Searched,
): SearchMatch {
  if (beginning.trim() !== '' && `${nameKey(name)} `.startsWith(beginning)) {
    return { field: 'NAME', ...snippetOf(name, [rangeOf(beginning.trimEnd(), name)]) }
  }
  const texts = [
    { field: 'NAME' as const, text: name },
    ...(aliases ?? []).map((text) => ({ field: 'ALIAS' as const, text })),
    ...(description === null ? [] : [{ field: 'DESCRIPTION' as const, text: description }]),
  ]
  const found = texts.map(({ field, text }) => {
    const words = wordsIn(text)
    const hits = sought.map((one) => hitsOf(one, words))
    return { field, text, hits: hits.flat(), count: hits.filter(({ length }) => length > 0).length }
  })
  const { field, text, hits } = found.reduce((best, one) => (one.count > best.count ? one : best))
  return { field, ...snippetOf(text, hits) }
}

/** The part of a name that has that key, which the name's own begins with. */
function rangeOf(key: string, name: string): TextRange {
  const ends = places(name)
  const end = ends.find((place) => nameKey(name.slice(0, place)).length >= key.length) ?? name.length
  const start = ends.findLast((place) => place < end && nameKey(name.slice(0, place)) === '') ?? 0
  return { start, end }
}

function hitsOf({ words: wanted, isPrefix, typos }: Sought, words: readonly Word[]): readonly TextRange[] {
  const [only = ''] = wanted
  if (wanted.length > 1) return runsOf(wanted, words)
  return words.flatMap((word) => {
    const [one, other] = [comparable(only), comparable(word.text)]
    if (one === other) return [word]
    if (isPrefix && other.startsWith(one)) return [{ start: word.start, end: word.start + lengthOf(one, word.text) }]
    return typos > 0 && editDistance(foldWord(only), foldWord(word.text)) <= typos ? [word] : []
  })
}

/** Where those words follow one another. */
function runsOf(wanted: readonly string[], words: readonly Word[]): readonly TextRange[] {
  const keys = words.map(({ text }) => comparable(text))
  return words.flatMap(({ start }, index) => {
    const end = words[index + wanted.length - 1]?.end
    const follow = wanted.every((word, step) => isStopWord(word) || keys[index + step] === comparable(word))
    return follow && end !== undefined ? [{ start, end }] : []
  })
}

/** How much of a word folds to that prefix. */
function lengthOf(prefix: string, word: string): number {
  return places(word).find((place) => comparable(word.slice(0, place)).length >= prefix.length) ?? word.length
}

/** Where its characters end: letters with their marks. */
function places(text: string): readonly number[] {
  return Array.from(text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu), ({ 0: letter, index }) => index + letter.length)
}
