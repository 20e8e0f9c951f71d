/** The most shared targets that may be asked for. */
export const MOST_SHARED = 10_000

/** A number of shared targets; null for any other text. */
export function wholeOf(text: string): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= MOST_SHARED ? number : null
}

/** The least value of a line; null for any other text. */
export function numberOf(text: string): number | null {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null
}

/** Two slugs, separated by a comma; null for any other text. */
export function pairOf(text: string): readonly [string, string] | null {
  const [a = '', b = '', ...others] = text.split(',')
  return a && b && others.length === 0 ? [a, b] : null
}
