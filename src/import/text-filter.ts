/** Texts in a fixed amount of memory, whatever their number. */
export interface TextFilter {
  add(text: string): void
  /** Whether it was added. It may also say so of a text that was not. */
  mayHave(text: string): boolean
}

/**
 * A Bloom filter, of 32 MB by default. Of the texts that were not added it takes 1 in 400 for one that was while there
 * are 16 million, and 1 in 40 while there are 32 million.
 */
export function textFilter(bits = 2 ** 28): TextFilter {
  const words = new Uint32Array(bits / 32)
  return {
    add(text) {
      for (const place of placesOf(text, bits)) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31))
    },
    mayHave(text) {
      return placesOf(text, bits).every((place) => ((words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0)
    },
  }
}

const PLACES = [0, 1, 2, 3]

/** Of two hashes all others are made (Kirsch and Mitzenmacher 2006). `bits` is a power of two. */
function placesOf(text: string, bits: number): readonly number[] {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193) // FNV-1a
    two = Math.imul(two ^ code, 0x5bd1e995)
  }
  const [first, step] = [mixed(one), mixed(two) | 1]
  return PLACES.map((number) => ((first + Math.imul(number, step)) >>> 0) & (bits - 1))
}

/** So that similar texts lie far apart: the last step of MurmurHash3. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return whole ^ (whole >>> 16)
}
