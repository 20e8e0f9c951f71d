/**
 * A text as it is compared: words of letters and digits without case and accents, a space between them. Dots and
 * apostrophes are left out: "U.S. companies" is us companies, "Zhōngxīng" zhongxing, "İBI-2287" ibi 2287. What is
 * searched and what is searched for go through this one function.
 */
export function textKey(text: string): string {
  return Array.from(foldedLetters(text).matchAll(WORD), ([word]) => word).join(' ')
}

/** The key by which an index finds a whole text: no longer than an index takes. Empty for a text without words. */
export function wholeKey(text: string): string {
  return textKey(text).slice(0, LONGEST_KEY).toWellFormed().trim()
}

/** The longest key, in characters, that is indexed as a whole. */
const LONGEST_KEY = 1_000

/** A word where it stands; offsets are UTF-16 code units of the text that it was found in. */
export interface Word {
  /** Its letters as they are compared. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text's key, and where in the text each of them stands. They are divided as the index divides them:
 * of scripts that write no spaces each character is one.
 */
export function wordsIn(text: string): readonly Word[] {
  let letters = ''
  const places: Omit<Word, 'key'>[] = []
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const folded = foldedLetters(character)
    letters += folded
    for (let unit = 0; unit < folded.length; unit += 1) places.push({ start: index, end: index + character.length })
  }
  return Array.from(letters.matchAll(INDEXED_WORD), ({ 0: key, index }) => {
    const [first, last] = [places[index], places[index + key.length - 1]]
    return { key, start: first?.start ?? 0, end: last?.end ?? text.length }
  })
}

/** Whether it is a character of a script that writes no spaces. */
export const isCharacterWord = (key: string) => CHARACTER_WORD.test(key)

function foldedLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[.']/g, '')
  const bare = text.normalize('NFKD').toLowerCase().replace(ACCENT, '').replace(JOINING, '')
  return bare.replace(/[^\0-\x7f]/gu, (letter) => undivided[letter] ?? letter)
}

const ASCII = /^[\0-\x7f]*$/

/** Marks upon letters; those that are letters themselves, as the vowels of Indian scripts, are none. */
const ACCENT =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]]--[\u3099\u309a]]/gv

/** What stands within words, or where none should end: apostrophes, dots of acronyms, invisible signs, the tatweel. */
const JOINING = /[.'’‘ʼʻ\u0640\p{Cf}]/gu

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}]`
const INDEXED_WORD = new RegExp(
  String.raw`${UNSPACED}\p{M}*|[[\p{L}\p{N}]--${UNSPACED}][[\p{L}\p{M}\p{N}]--${UNSPACED}]*`,
  'gv',
)
const CHARACTER_WORD = new RegExp(`^${UNSPACED}`, 'v')

/** A letter with its marks. */
const CHARACTER = /\P{M}\p{M}*|^\p{M}+/gu

/** Letters that Unicode does not take apart into one of ASCII and a mark; other forms of one letter. */
const undivided: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ƀ: 'b', ɓ: 'b', đ: 'd', ð: 'd', ɖ: 'd', ɗ: 'd', ɛ: 'e', ǝ: 'e', ə: 'a', ƒ: 'f', ɠ: 'g', ħ: 'h' },
  ...{ ı: 'i', ɨ: 'i', ƙ: 'k', ł: 'l', ŋ: 'n', ɲ: 'n', ø: 'o', œ: 'oe', ɔ: 'o', ß: 'ss', þ: 'th', ŧ: 't', ʉ: 'u' },
  ...{ ʋ: 'v', ƴ: 'y', ƶ: 'z', ς: 'σ' },
}
