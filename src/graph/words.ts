import { foldWord } from './fold.ts'

/** A word where it stands; offsets are UTF-16 code units. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a text, divided as the analyzer `standard-folding` divides them: each Han character is one. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  })).filter(({ text }) => HAS_LETTER.test(text))
}

/** As words are compared: folded, without the dots of an acronym and without a possessive. */
export function comparable(word: string): string {
  return foldWord(word).replaceAll('.', '').replace(/'s$/, '')
}

export const isCharacterWord = (word: string) => CHARACTER_WORD.test(word)

/** Words of scripts that write no spaces between them, of which the analyzer makes a word of every character. */
const CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}]`
const LETTERS = String.raw`[[\p{L}\p{M}\p{N}_]--${CHARACTER}]+`
const BETWEEN_LETTERS = String.raw`(?<=\p{L}\p{M}*)['’.:·](?=\p{L})`
const BETWEEN_DIGITS = String.raw`(?<=\p{N})['’.,;](?=\p{N})`

const WORD = new RegExp(
  String.raw`${CHARACTER}\p{M}*|${LETTERS}(?:(?:${BETWEEN_LETTERS}|${BETWEEN_DIGITS})${LETTERS})*`,
  'gv',
)
const HAS_LETTER = /[\p{L}\p{N}]/u
const CHARACTER_WORD = new RegExp(`^${CHARACTER}`, 'v')
