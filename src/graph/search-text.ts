import { foldWord, nameKey } from './fold.ts'
import { isCharacterWord, type Word, wordsIn } from './words.ts'

/** What must be found: one word, or several that follow one another. */
export interface Sought {
  readonly words: readonly string[]
  /** Whether the word may also be the beginning of another. */
  readonly isPrefix: boolean
  /** How many letters of the word may be wrong, missing, too many or, two side by side, exchanged. */
  readonly typos: number
}

/** A property to search, and how much a find in it counts beside one in another. */
export interface Field {
  readonly name: string
  readonly weight: number
}

/**
 * What a text asks for; empty where it has no words. All of it must be found, but not all in one property. What stands
 * in double quotes is found as it is, a lone quote is none. Stop words are in no index: they are passed over, and of
 * nothing but stop words the last may be the beginning of a word.
 */
export function soughtIn(text: string): readonly Sought[] {
  const parts = partsOf(text).slice(0, MOST_PARTS)
  const wanted = parts.filter(({ words }) => !words.every(isStopWord))
  const last = parts.at(-1)
  if (wanted.length === 0) return last ? [{ words: last.words.slice(-1), isPrefix: true, typos: 0 }] : []
  const sought = wanted.map((part) => ({
    words: part.words,
    isPrefix: part === last && isOpen(part),
    typos: isOpen(part) ? typosIn(part.words.join('')) : 0,
  }))
  const unique = [...new Map(sought.map((one) => [JSON.stringify(one), one])).values()]
  const forgiven = new Set(unique.filter(({ typos }) => typos > 0).slice(0, MOST_FORGIVEN))
  return unique.map((one) => (forgiven.has(one) ? one : { ...one, typos: 0 }))
}

/**
 * A text as a query for a full-text index with the analyzer `standard-folding`; null where it has no words. It never
 * fails: nothing that stands in the text is taken for Lucene's syntax. Without `fields` all of the index are searched.
 */
export function luceneQuery(text: string, fields: readonly Field[] = [EVERY_FIELD]): string | null {
  const sought = soughtIn(text)
  if (sought.length === 0) return null
  return sought.map((one) => `+(${fields.flatMap((field) => alternatives(one, field)).join(' ')})`).join(' ')
}

/** Whether the analyzer leaves it out; in a phrase any word may then stand in its place. */
export const isStopWord = (word: string) => STOP_WORDS.has(word)

/**
 * What a name begins with that begins with the text, as a name key. A space follows where the text ends in quotes, and
 * the name must have that word to its end; a space alone, with which no name begins, stands for a text without a key.
 */
export function beginningOf(text: string): string {
  const key = nameKey(text)
  return key === '' || partsOf(text).at(-1)?.isQuoted ? `${key} ` : key
}

/**
 * Lucene takes 1,024 terms in a query, and forgiving the typos of one word may take 50 in each property: in three
 * properties, these bounds keep within it. Words beyond are passed over.
 */
const MOST_FORGIVEN = 5
const MOST_PARTS = 24

const EVERY_FIELD: Field = { name: '', weight: 1 }

/** What is not the word itself counts for a part of what it would. */
const INEXACT = 0.25

interface Part {
  readonly words: readonly string[]
  readonly isQuoted: boolean
}

function partsOf(text: string): readonly Part[] {
  const plain = text.normalize('NFC').replace(/[“”„]/g, '"')
  return Array.from(plain.matchAll(/"([^"]*)"|[^"]+/g)).flatMap(([whole, quoted]): readonly Part[] => {
    if (quoted === undefined) return runsOf(wordsIn(whole)).map((words) => ({ words, isQuoted: false }))
    const words = wordsIn(quoted).map(textOf)
    return words.length === 0 ? [] : [{ words, isQuoted: true }]
  })
}

/** Each word by itself, but characters that are written together stay together. */
function runsOf(words: readonly Word[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]
    const goesOn = previous?.end === word.start && [previous, word].every(({ text }) => isCharacterWord(text))
    if (goesOn) runs.at(-1)?.push(word.text.toLowerCase())
    else runs.push([textOf(word)])
  }
  return runs
}

const textOf = ({ text }: Word) => text.toLowerCase()

/** Whether it is a word that somebody may have typed wrongly, or not to its end. */
const isOpen = ({ words, isQuoted }: Part) => !isQuoted && words.length === 1 && !words.some(isCharacterWord)

/** Numbers have none: another year is another year. */
function typosIn(word: string): number {
  const { length } = foldWord(word).match(/\p{L}/gu) ?? []
  if (length < 4 || /\p{N}/u.test(word)) return 0
  return length < 8 ? 1 : 2
}

function alternatives({ words, isPrefix, typos }: Sought, { name, weight }: Field): readonly string[] {
  const term = (text: string, share: number) => `${name && `${name}:`}${text}^${weight * share}`
  const [word = ''] = words
  const folded = foldWord(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')
  return [
    term(`"${words.join(' ')}"`, 1),
    ...(words.length === 1 ? otherForms(word).map((form) => term(`"${form}"`, 1)) : []),
    ...(isPrefix ? [term(`${folded}*`, INEXACT)] : []),
    ...(typos > 0 ? [term(`${folded}~${typos}`, INEXACT)] : []),
  ]
}

/** The analyzer keeps dots between letters and the possessive: "us" is "u.s" as well, "trump" also "trump's". */
function otherForms(word: string): readonly string[] {
  if (/^\p{L}(\.\p{L})+$/u.test(word)) return [word.replaceAll('.', '')]
  if (/['’]s$/.test(word)) return [word.slice(0, -2)]
  if (!/^\p{L}{2,}$/u.test(word)) return []
  return word.length <= 4 ? [Array.from(word).join('.'), `${word}'s`] : [`${word}'s`]
}

/** The analyzer's own. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)
