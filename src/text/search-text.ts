import { isCharacterWord, textKey, type Word, wordsIn } from './fold.ts'
import { otherForms } from './word-forms.ts'

/** What is looked for: one word, or several that follow one another, as they are compared. */
export interface Sought {
  readonly words: readonly string[]
  /** Whether the word may also be the beginning of another. */
  readonly isPrefix: boolean
  /** How many letters of the word may be wrong, missing, too many or, two side by side, exchanged. */
  readonly typos: number
  /** The same letters with other spaces: as one word with a neighbour, or as two words. */
  readonly respaced: readonly string[]
  /** Whether what is found must have it: articles and prepositions only make a find better. */
  readonly isNeeded: boolean
}

/** Wrong spaces; or those and typos in shorter words, and more of them. */
export type Forgiving = 'SPACES' | 'MUCH'

/** A property to search, and how much a find in it counts beside one in another. */
export interface Field {
  readonly name: string
  readonly weight: number
  /** Whether typos are not forgiven there. */
  readonly isExact?: boolean
}

/**
 * What a text asks for; empty where it has no words. All that is needed must be found, but not all in one property. What
 * stands in double quotes is found as it is, a lone quote is none. Articles and prepositions are needed in quotes, and
 * where there is nothing else. What to forgive beside a few typos
 * is for texts of which nothing has all.
 */
export function soughtIn(text: string, forgiving: Forgiving | null = null): readonly Sought[] {
  const parts = partsOf(text).slice(0, MOST_PARTS)
  const last = parts.at(-1)
  const isAllSmall = parts.every(isSmall)
  const sought = parts.map((part, index) => ({
    words: part.words,
    isPrefix: part === last && isOpen(part),
    typos: isOpen(part) ? typosIn(part.words.join(''), forgiving === 'MUCH') : 0,
    respaced: forgiving === null ? [] : respaced(part, parts[index - 1], parts[index + 1]),
    isNeeded: isAllSmall || !isSmall(part),
  }))
  const unique = [...new Map(sought.map((one) => [JSON.stringify(one), one])).values()]
  const forgiven = new Set(unique.filter(({ typos }) => typos > 0).slice(0, MOST_FORGIVEN))
  return unique.map((one) => (forgiven.has(one) ? one : { ...one, typos: 0 }))
}

/**
 * A text as a query for a full-text index of keys; null where it has no words. It never fails: nothing that stands in
 * the text is taken for Lucene's syntax. Without `fields` all of the index are searched.
 */
export function luceneQuery(text: string, fields: readonly Field[] = [EVERY_FIELD]): string | null {
  const sought = soughtIn(text)
  if (sought.length === 0) return null
  const groups = sought.map((one) => `${one.isNeeded ? '+' : ''}${group(one, fields)}`)
  return [...groups, ...sought.flatMap((one) => halves(one, fields))].join(' ')
}

/**
 * For texts of which nothing has all: a query for each thing that is needed, by which those are counted that something
 * has, and one for each that forgives more and only makes a find better.
 */
export function partialQueries(text: string, fields: readonly Field[]) {
  const queries = (forgiving: Forgiving) =>
    soughtIn(text, forgiving)
      .filter(({ isNeeded }) => isNeeded)
      .slice(0, MOST_COUNTED)
      .map((one) => [`+${group(one, fields)}`, ...halves(one, fields)].join(' '))
  const counted = queries('SPACES')
  return { counted, wide: queries('MUCH').filter((query) => !counted.includes(query)) }
}

/** A query for an index of whole keys: what is called as the text is, or as it is without the article at its beginning. */
export function wholeQuery(text: string): string {
  const key = textKey(text)
  return [...new Set([key, key.replace(/^(the|an|a) (?=.)/, '')])].map((one) => `"${one}"`).join(' ')
}

/**
 * What a name begins with that begins with the text, as a name key. A space follows where the text ends in quotes, and
 * the name must have that word to its end; a space alone, with which no name begins, stands for a text without a key.
 */
export function beginningOf(text: string): string {
  const key = textKey(text)
  return key === '' || partsOf(text).at(-1)?.isQuoted ? `${key} ` : key
}

/**
 * Lucene takes 1,024 terms in a query, and forgiving the typos of one word may take 50 in each property: in three
 * properties, these bounds keep within it. Words beyond are passed over.
 */
const MOST_FORGIVEN = 5
const MOST_PARTS = 16

/** Each is a query of its own. */
const MOST_COUNTED = 8

/** A word is taken for two only in its first so many letters, and not for one of a letter. */
const MOST_PLACES = 20
const SHORTEST_PART = 2

const EVERY_FIELD: Field = { name: '', weight: 1 }

/** What another form of the word counts beside the word, and what one does that begins with it or is like it. */
const FORM = 0.7
const INEXACT = 0.25
const HALF = 0.05
/** What an article or a preposition counts. */
const SMALL = 0.1

interface Part {
  readonly words: readonly string[]
  readonly isQuoted: boolean
}

function partsOf(text: string): readonly Part[] {
  const plain = text.replace(/[“”„]/g, '"')
  return Array.from(plain.matchAll(/"([^"]*)"|[^"]+/g)).flatMap(([whole, quoted]): readonly Part[] => {
    if (quoted === undefined) return runsOf(wordsIn(whole)).map((words) => ({ words, isQuoted: false }))
    const words = wordsIn(quoted).map(({ key }) => key)
    return words.length === 0 ? [] : [{ words, isQuoted: true }]
  })
}

/** Each word by itself, but characters that are written together stay together. */
function runsOf(words: readonly Word[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]
    const goesOn = previous?.end === word.start && [previous, word].every(({ key }) => isCharacterWord(key))
    if (goesOn) runs.at(-1)?.push(word.key)
    else runs.push([word.key])
  }
  return runs
}

/** Whether it is a word that somebody may have typed wrongly, or not to its end. */
const isOpen = ({ words, isQuoted }: Part) => !isQuoted && words.length === 1 && !words.some(isCharacterWord)

const isSmall = ({ words: [word = ''], isQuoted }: Part) => !isQuoted && SMALL_WORDS.has(word)

/** What most texts have and few are about. Words that may be names, as will and it, are none. */
const SMALL_WORDS: ReadonlySet<string> = new Set('a an and at by for from in into of on or the to with'.split(' '))

/** Numbers have none: another year is another year. */
function typosIn(word: string, isWide: boolean): number {
  const { length } = Array.from(word)
  if (/^\p{N}+$/u.test(word)) return 0
  const [one, two] = isWide ? [3, 4] : [4, 6]
  return length < one ? 0 : length < two ? 1 : 2
}

function respaced(part: Part, before: Part | undefined, behind: Part | undefined): readonly string[] {
  if (!isOpen(part)) return []
  const [word = ''] = part.words
  const letters = Array.from(word)
  const places = letters.map((_, index) => index).slice(SHORTEST_PART, 1 - SHORTEST_PART)
  return [
    ...(before && isOpen(before) ? [`${before.words[0]}${word}`] : []),
    ...(behind && isOpen(behind) ? [`${word}${behind.words[0]}`] : []),
    ...places
      .slice(0, MOST_PLACES)
      .map((place) => `${letters.slice(0, place).join('')} ${letters.slice(place).join('')}`),
  ]
}

function group(sought: Sought, fields: readonly Field[]): string {
  return `(${fields.flatMap((field) => alternatives(sought, field)).join(' ')})`
}

/** Of words that are alike, the one with the same beginning: few mistype that. */
function halves({ words: [word = ''], typos }: Sought, [first]: readonly Field[]): readonly string[] {
  if (typos === 0 || !first?.name) return []
  const letters = Array.from(word)
  return [
    `${first.name}:${letters.slice(0, Math.ceil(letters.length / 2)).join('')}*^${Number((first.weight * HALF).toFixed(4))}`,
  ]
}

function alternatives(sought: Sought, { name, weight, isExact = false }: Field): readonly string[] {
  const { words, isPrefix, typos, respaced, isNeeded } = sought
  const whole = isNeeded ? weight : weight * SMALL
  const term = (text: string, share: number) => `${name && `${name}:`}${text}^${Number((whole * share).toFixed(4))}`
  const [word = ''] = words
  return [
    term(`"${words.join(' ')}"`, 1),
    ...(words.length === 1 ? otherForms(word).map((form) => term(`"${form}"`, FORM)) : []),
    ...(isPrefix ? [term(`${word}*`, INEXACT)] : []),
    ...(typos > 0 && !isExact ? [term(`${word}~${typos}`, INEXACT)] : []),
    ...respaced.map((other) => term(`"${other}"`, INEXACT)),
  ]
}
