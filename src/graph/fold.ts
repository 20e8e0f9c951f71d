/**
 * A name or a text as they are compared: letters and digits without case and marks, dots and apostrophes left out,
 * all else a space. `cypher/derive/06-names.cypher` makes the same of every entity's name.
 */
export function nameKey(name: string): string {
  const letters = bareLetters(name).replace(/[.'’]/g, '')
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * A word as the analyzer `standard-folding` puts it into an index: what comes down to ASCII is folded, all other
 * scripts keep their marks. Prefixes and words with typos must look like that, for they are compared as they are sent.
 */
export function foldWord(word: string): string {
  const folded = (letter: string) => {
    const bare = bareLetters(letter)
    return /^[\0-\x7f]+$/.test(bare) ? bare : letter.toLowerCase()
  }
  return Array.from(word.normalize('NFC'), folded).join('')
}

function bareLetters(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return bare.replace(/[^\0-\x7f]/gu, (letter) => undivided[letter] ?? letter)
}

/** Letters that Unicode does not take apart into one of ASCII and a mark; other forms of one letter. */
const undivided: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ƀ: 'b', ɓ: 'b', đ: 'd', ð: 'd', ɖ: 'd', ɗ: 'd', ɛ: 'e', ǝ: 'e', ə: 'a', ƒ: 'f', ɠ: 'g', ħ: 'h' },
  ...{ ı: 'i', ɨ: 'i', ƙ: 'k', ł: 'l', ŋ: 'n', ɲ: 'n', ø: 'o', œ: 'oe', ɔ: 'o', ß: 'ss', þ: 'th', ŧ: 't', ʉ: 'u' },
  ...{ ʋ: 'v', ƴ: 'y', ƶ: 'z', ς: 'σ', '’': "'" },
}
